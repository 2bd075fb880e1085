#!/bin/sh
# Fits pronoun-weights.tsv anew. usage: fit.sh GUM_FOLDER NEWS_FOLDER [OUT_FOLDER]; the first holds GUM_*.conllu, the second
# the reports.jsonl that judged.tsv is of: attribution/train.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
data=$1
news=$2
out=${3:-$root/target/training-actors}
"$root/hearsay" --version >&2
mkdir -p "$out/classes"
python3 "$here/pronouns.py" "$data" "$news" "$out"
javac -nowarn -d "$out/classes" -cp "$root/app/target/lib/*" "$here/src/org/hearsay/annotate/ClueWriter.java"
java -Xmx1500m -cp "$out/classes:$root/app/target/lib/*" org.hearsay.annotate.ClueWriter "$out" "$out/clues.jsonl" taught
python3 "$here/fit.py" "$out/clues.jsonl" "$out/pronoun-weights.tsv"
