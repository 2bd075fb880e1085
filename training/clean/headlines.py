"""Learns which line over the text of a dump is its headline (DumpHeadline); see README.md.

  headlines.py measure DATA FEATURES             how often the best line is the headline, 20 folds over outlets
  headlines.py write   DATA FEATURES RESOURCES   headline-weights.txt, from all dumps

A softmax over the lines of a dump. DATA is the folder that holds metadata/; FEATURES holds what Features.java wrote.
"""
import json
import re
import sys
import unicodedata

import numpy as np

NAMES = ['below the beginning of the text', 'distance to it, log', 'lines like headlines between, log',
         'a date or byline follows', 'ends as a sentence', 'prose', 'menu', 'date or byline', 'words, log', 'few words',
         'many words', 'share that the text says too', 'after a short line', 'ends with a colon', 'begins with a capital',
         'gaps', 'marks of a path', 'prose follows']
PENALTY = 1.0
STEPS = 250
FOLDS = 20
RATE = 0.05
# From which share of the softmax on a line is believed, chosen on held-out dumps whose window title is not shown.
LEAST = 0.6


def folded(text):
    plain = re.sub(r'\s+', ' ', unicodedata.normalize('NFC', text or ''))
    return re.sub(r'\W+', ' ', plain.lower()).strip()


def load(data, features):
    with open(f'{data}/metadata/gold.jsonl', encoding='utf-8') as lines:
        titles = {row['file'].split('.')[0]: folded(row['title']) for row in map(json.loads, lines)}
    dumps = []
    with open(f'{features}/headlines.jsonl', encoding='utf-8') as lines:
        for row in map(json.loads, lines):
            x = np.array([block['f'] for block in row['blocks']], float).reshape(-1, len(NAMES))
            y = np.array([folded(block['t']) == titles[row['file'].split('.')[0]] for block in row['blocks']], bool)
            if y.any():
                dumps.append((row['file'], x, y))
    return dumps


def share(x, weights):
    score = x @ weights
    score = np.exp(score - score.max())
    return score / score.sum()


def fit(dumps):
    """Weights for raw features; what is constant among the lines of one dump says nothing."""
    spread = np.vstack([x for _, x, _ in dumps]).std(0) + 1e-9
    weights, mean, square = np.zeros((3, len(NAMES)))
    for step in range(1, STEPS + 1):
        slope = PENALTY * weights
        for _, x, y in dumps:
            guess = share(x / spread, weights)
            slope = slope + (x / spread).T @ (guess - guess * y / (guess * y).sum())
        mean = .9 * mean + .1 * slope
        square = .999 * square + .001 * slope ** 2
        weights = weights - RATE * mean / (1 - .9 ** step) / (np.sqrt(square / (1 - .999 ** step)) + 1e-9)
    return weights / spread


def measure(dumps):
    right = believed = sure = 0
    for fold in range(FOLDS):
        weights = fit([dump for i, dump in enumerate(dumps) if i % FOLDS != fold])
        for _, x, y in dumps[fold::FOLDS]:
            guess = share(x, weights)
            right += y[guess.argmax()]
            believed += guess.max() > LEAST
            sure += guess.max() > LEAST and y[guess.argmax()]
    print(f'dumps that show their title {len(dumps)}: the best line is it in {right}; '
          f'believed {believed}, right {sure}')


def write(dumps, resources):
    with open(f'{resources}/headline-weights.txt', 'w', encoding='utf-8') as out:
        out.write('# source: a softmax over the lines of dumps, learnt by training/clean/headlines.py\n')
        out.write(f'least share\t{LEAST}\n')
        for name, weight in zip(NAMES, fit(dumps)):
            out.write(f'weight\t{weight:.4f}\t{name}\n')


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    dumps = load(sys.argv[2], sys.argv[3])
    if sys.argv[1] == 'measure':
        measure(dumps)
    else:
        write(dumps, sys.argv[4])


if __name__ == '__main__':
    main()
