#!/bin/sh
# Fits story-model.tsv anew. usage: fit.sh STORIES_FOLDER [OUT_FOLDER]; STORIES_FOLDER holds neus/ and ecb/.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
data=$1
out=${2:-$root/target/training-story}
"$root/hearsay" --version >&2
mkdir -p "$out/classes"
javac -nowarn -d "$out/classes" -cp "$root/app/target/lib/*" "$here/src/org/hearsay/story/DumpTraits.java"
dump() {
    java -Xmx1500m -cp "$out/classes:$root/app/target/lib/*" org.hearsay.story.DumpTraits "$@"
}
# Small archives of about 35 and 175 reports.
dump "$data/neus" "$out/neus" 12 60
dump "$data/ecb" "$out/ecb" 3 15
python3 "$here/fit.py" "$out/story-model.tsv" "$out/neus" "$out/ecb"
