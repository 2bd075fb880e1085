#!/bin/sh
# Fits the stance weights anew: ./train.sh DATA_FOLDER [WEIGHTS_FILE]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
data=${1:?the folder with reports.jsonl and gold.jsonl}
weights=${2:-$root/engine/src/main/resources/org/hearsay/claim/stance-weights.txt}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
mvn -q -pl engine -am process-classes dependency:build-classpath -DincludeScope=compile -Dmdep.outputFile="$work/classpath"
classpath="engine/target/classes:$(cat "$work/classpath")"
javac --release 17 -cp "$classpath" -d "$work" "$here/StanceFeatureWriter.java"
java -cp "$work:$classpath" org.hearsay.claim.StanceFeatureWriter "$data" "$work/features.jsonl"
python3 "$here/train_stance.py" "$work/features.jsonl" "$weights"
