#!/bin/sh
# Fits the weights of evidence anew: ./evidence.sh [WEIGHTS_FILE]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
weights=${1:-$root/engine/src/main/resources/org/hearsay/claim/evidence-weights.txt}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
mvn -q -pl engine -am process-classes dependency:build-classpath -DincludeScope=compile -Dmdep.outputFile="$work/classpath"
classpath="engine/target/classes:$(cat "$work/classpath")"
javac --release 17 -cp "$classpath" -d "$work" "$here/EvidenceFeatureWriter.java"
# Every second story: all of them would take half an hour.
written=training/reader/written
mkdir -p "$work/stories"
cp $written/held-out-fine/*.jsonl "$work/stories"
cat $written/held-out-voices/*.jsonl | awk 'NR % 2 == 1' >"$work/stories/voices.jsonl"
cat $written/held-out-stories/*.jsonl | awk 'NR % 2 == 1' >"$work/stories/x-stories.jsonl"
cat $written/held-out-near/*.jsonl | awk 'NR % 2 == 1' >"$work/stories/y-near.jsonl"
java -Xmx2g -cp "$work:$classpath" org.hearsay.claim.EvidenceFeatureWriter "$work/features.jsonl" "$work/stories"
python3 "$here/train_evidence.py" "$work/features.jsonl" "$weights" --show
