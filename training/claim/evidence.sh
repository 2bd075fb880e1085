#!/bin/sh
# Fits the weights of evidence anew: ./evidence.sh [WEIGHTS_FILE]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
weights=${1:-$root/engine/src/main/resources/org/hearsay/claim/evidence-weights.txt}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
mvn -q -pl reader,engine -am compile
mvn -q -pl engine dependency:build-classpath -DincludeScope=compile -Dmdep.outputFile="$work/classpath"
classpath="reader/target/classes:engine/target/classes:$(cat "$work/classpath")"
javac --release 17 -cp "$classpath" -d "$work" "$here/EvidenceFeatureWriter.java"
java -Xmx2g -cp "$work:$classpath" org.hearsay.claim.EvidenceFeatureWriter "$work/features.jsonl" \
    training/reader/written/held-out training/reader/written/evidence
python3 "$here/train_evidence.py" "$work/features.jsonl" "$weights" --show
