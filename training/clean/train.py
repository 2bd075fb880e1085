"""Learns what BlockJudge (pages) and LineJudge (dumps) decide by; see README.md.

  train.py pages|dumps measure DATA FEATURES [--score SCORE.py]   held-out figures, three folds over outlets
  train.py pages|dumps write   DATA FEATURES RESOURCES            the tables and trees, from all pages

DATA is the folder that holds segments/ and metadata/; FEATURES holds what Features.java wrote.
"""
import collections
import hashlib
import json
import math
import re
import subprocess
import sys
import tempfile
import unicodedata

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

FOLDS = 3
TREES = {'pages': 120, 'dumps': 110}
SEED = 7
# Where TextFeatures puts the mean, the least and the greatest word weight of a line, and the means of its neighbours.
OWN = (18, 19, 20)
NEIGHBOURS = ((-2, 39), (-1, 43), (1, 47), (2, 51))

Doc = collections.namedtuple('Doc', 'outlet kind file blocks labels weights features')


def words(text):
    return re.findall(r'\w+', text or '')


def folded(text):
    return re.sub(r'\s+', ' ', unicodedata.normalize('NFC', text or '')).strip()


def number(text):
    return int(hashlib.md5(text.encode()).hexdigest(), 16)


def label_by_body(blocks, body):
    """A block is the report if half of its runs of four words stand in the body; a short one, if it is a line of it."""
    told = words(body)
    runs = {tuple(told[i:i + 4]) for i in range(len(told) - 3)}
    lines = {' '.join(words(line)).lower() for line in body.split('\n')}
    labels, weights = [], []
    for block in blocks:
        own = words(block['t'])
        if not own:
            labels.append(0)
            weights.append(.2)
            continue
        if len(own) >= 6:
            hits = [tuple(own[i:i + 4]) in runs for i in range(len(own) - 3)]
            labels.append(int(sum(hits) / len(hits) >= .5))
        else:
            labels.append(int(' '.join(own).lower() in lines))
        weights.append(.3 + min(len(own), 80) ** .75 / 6)
    return labels, weights


def label_by_segments(blocks, gold):
    """Only blocks that hold a segment of the gold are labelled; the others are -1 and teach nothing."""
    texts = [folded(block['t']) for block in blocks]
    labels, weights = [-1] * len(blocks), [0.] * len(blocks)
    for segment in filter(None, map(folded, gold['without'])):
        for i, text in enumerate(texts):
            if segment in text:
                labels[i], weights[i] = 0, max(weights[i], 1.5)
    for segment in filter(None, map(folded, gold['with'])):
        hits = [i for i, text in enumerate(texts) if segment in text]
        hits = hits or [i for i, text in enumerate(texts) if len(text) > 12 and text in segment]
        weight = 2.5 if len(hits) <= 2 else 2.
        # Where a segment stands in many places, the longest is the report's.
        for i in hits if len(hits) <= 2 else sorted(hits, key=lambda i: -len(texts[i]))[:1]:
            labels[i], weights[i] = 1, weight
    return labels, weights


def registered(url):
    labels = re.sub(r'^https?://', '', url).split('/')[0].split(':')[0].split('.')
    label = labels[-2] if len(labels) > 1 else labels[0]
    if label in ('co', 'com', 'org', 'net') and len(labels) > 2:
        label = labels[-3]
    return re.sub(r'\W', '', label).lower()


def outlet_of(file):
    return re.sub(r'^[a-z]+_', '', file).split('.')[0].lower()


def rows(path):
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            yield json.loads(line)


def doc(outlet, kind, file, blocks, labels, weights):
    features = np.array([block.pop('f') for block in blocks], dtype=np.float32)
    return Doc(outlet, kind, file, blocks, labels, weights, features)


def load(mode, data, features):
    gold = {row['file']: row for row in rows(data + '/metadata/gold.jsonl')}
    docs = []
    if mode == 'dumps':
        for row in rows(features + '/dumps.jsonl'):
            file = row['file'].replace('.txt', '.html.gz')
            labels, weights = label_by_body(row['blocks'], gold[file]['text'])
            cut = row.get('cut')
            scale, kind = (1, 'metadata') if cut is None else (.5, f'cut{cut}')
            docs.append(doc(outlet_of(file), kind, file, row['blocks'], labels, [w * scale for w in weights]))
        return [d for d in docs if d.blocks]
    for row in rows(features + '/metadata.jsonl'):
        labels, weights = label_by_body(row['blocks'], gold[row['file']]['text'])
        docs.append(doc(outlet_of(row['file']), 'metadata', row['file'], row['blocks'], labels, weights))
    with open(data + '/segments/gold.json', encoding='utf-8') as f:
        segments = {entry['file']: (url, entry) for url, entry in json.load(f).items()}
    for row in rows(features + '/segments.jsonl'):
        if row['file'] in segments:
            url, entry = segments[row['file']]
            labels, weights = label_by_segments(row['blocks'], entry)
            docs.append(doc(registered(url), 'segments', row['file'], row['blocks'], labels, weights))
    return [d for d in docs if d.blocks]


COUNTS = {}


def counts(d, key):
    """Of each word of a page: the weight of the report's blocks that hold it, and of all; and the same of all blocks."""
    at = (d.kind, d.file, key)
    if at not in COUNTS:
        table, total = {}, [0., 0.]
        for block, label, weight in zip(d.blocks, d.labels, d.weights):
            if label < 0:
                continue
            for word in block['w'] if key == 'w' else {mark for level in block['m'] for mark in level}:
                count = table.setdefault(word, [0., 0.])
                count[0] += weight * label
                count[1] += weight
            total[0] += weight * label
            total[1] += weight
        COUNTS[at] = table, total
    return COUNTS[at]


def odds(p):
    return math.log(p / (1 - p))


def table(docs, key):
    """Log odds that a block with this word is the report, each outlet with one vote, shrunk by two outlets' worth."""
    votes, base = collections.defaultdict(dict), []
    for d in docs:
        seen, total = counts(d, key)
        for word, (hits, all_) in seen.items():
            vote = votes[word].setdefault(d.outlet, [0, 0])
            vote[0] += hits
            vote[1] += all_
        if total[1]:
            base.append(total[0] / total[1])
    base = sum(base) / len(base)
    learnt = {}
    for word, by_outlet in votes.items():
        if len(by_outlet) < 4:
            continue
        share = (sum(h / n for h, n in by_outlet.values()) + 2 * base) / (len(by_outlet) + 2)
        value = round(odds(min(max(share, .004), .996)) - odds(base), 2)
        if abs(value) >= .25:
            learnt[word] = value
    return learnt


def with_tables(d, learnt, marks):
    """The features with the columns that rest on the tables worked out anew, as the engine works them out."""
    features, means = d.features.copy(), []
    for i, block in enumerate(d.blocks):
        values = [learnt.get(word, 0.) for word in block['w']]
        means.append(sum(values) / len(values) if values else 0.)
        features[i, OWN] = means[-1], min([0.] + values), max([0.] + values)
        if marks is not None:
            levels = [[marks.get(mark, 0.) for mark in level] for level in block['m']]
            flat = [value for level in levels for value in level]
            features[i, -4:] = sum(levels[0]) if levels else 0, sum(flat), min([0.] + flat), max([0.] + flat)
    for offset, column in NEIGHBOURS:
        for i in range(len(means)):
            features[i, column] = means[i + offset] if 0 <= i + offset < len(means) else 0
    return features


def tables(mode, docs):
    return table(docs, 'w'), table(docs, 'm') if mode == 'pages' else None


def half(d):
    return (number(d.outlet + 'x') % FOLDS + number(d.outlet + 'y')) % 2


def learn(mode, docs):
    """Trees see word weights as they are on outlets that the weights were not learnt from: two halves, crossed."""
    features, labels, weights = [], [], []
    for k in (0, 1):
        learnt, marks = tables(mode, [d for d in docs if half(d) != k])
        for d in docs:
            if half(d) == k:
                labelled = np.array(d.labels) >= 0
                features.append(with_tables(d, learnt, marks)[labelled])
                labels.append(np.array(d.labels)[labelled])
                weights.append(np.array(d.weights)[labelled])
    trees = HistGradientBoostingClassifier(
        max_iter=TREES[mode], learning_rate=.08, max_leaf_nodes=20, min_samples_leaf=25, l2_regularization=3.,
        max_bins=128, random_state=SEED)
    trees.fit(np.concatenate(features), np.concatenate(labels), sample_weight=np.concatenate(weights))
    return trees, *tables(mode, docs)


def measure(mode, docs, data, score):
    told = {}
    for k in range(FOLDS):
        train = [d for d in docs if number(d.outlet) % FOLDS != k]
        trees, learnt, marks = learn(mode, train)
        for d in docs:
            if number(d.outlet) % FOLDS == k:
                told[d.kind, d.file] = trees.predict_proba(with_tables(d, learnt, marks))[:, 1]
        print('fold', k, 'learnt from', len(train), 'of', len(docs), flush=True)
    for kind in sorted({d.kind for d in docs}):
        for least in (.3, .4, .45, .5, .6):
            report(kind, least, [d for d in docs if d.kind == kind], told, data, score)


def report(kind, least, docs, told, data, score):
    task = 'segments' if kind == 'segments' else 'metadata'
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as out:
        for d in docs:
            kept = [block['t'] for block, p in zip(d.blocks, told[d.kind, d.file]) if p >= least]
            out.write(json.dumps({'file': d.file, 'text': '\n'.join(kept)}) + '\n')
        out.flush()
        said = subprocess.run([sys.executable, score, task, f'{data}/{task}', out.name],
                              capture_output=True, text=True, check=True).stdout
    lines = [line for line in said.split('\n') if line.startswith(('body,', 'segments '))]
    print(kind, 'least', least, *lines, flush=True)


def write(mode, docs, folder):
    trees, learnt, marks = learn(mode, docs)
    prefix, unit, seen = ('', 'block', 'PageFeatures') if mode == 'pages' else ('line-', 'line', 'TextFeatures')
    source = '# source: learnt from pages of many outlets: log odds that a '
    save(f'{folder}/{prefix}word-weights.txt', source + f'{unit} with this word is the report', entries(learnt))
    if marks is not None:
        save(f'{folder}/mark-weights.txt',
             source + 'block in an element with this word in its names is the report', entries(marks))
    encoded = [f'base\t{float(np.ravel(trees._baseline_prediction)[0]):.6f}']
    for stage in trees._predictors:
        encoded.append('tree\t' + ' '.join(map(node, stage[0].nodes)))
    save(f'{folder}/{unit}-trees.txt',
         f'# source: gradient-boosted trees, learnt from pages of many outlets over the features of {seen}', encoded)


def entries(learnt):
    return [f'{word}\t{value}' for word, value in sorted(learnt.items())]


def node(n):
    if n['is_leaf']:
        return f"{n['value']:.4f}"
    return f"{n['feature_idx']}<{n['num_threshold']:.5g}:{n['left']}:{n['right']}"


def save(path, source, lines):
    with open(path, 'w', encoding='utf-8') as out:
        out.write('\n'.join([source] + lines) + '\n')


def main():
    mode, task, data, features = sys.argv[1:5]
    docs = load(mode, data, features)
    print('loaded', len(docs), flush=True)
    if task == 'write':
        write(mode, docs, sys.argv[5])
    else:
        measure(mode, docs, data, sys.argv[sys.argv.index('--score') + 1])


if __name__ == '__main__':
    main()
