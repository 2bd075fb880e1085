#!/usr/bin/env python3
"""The mean of two sets of weights of one model, the second trained on from the first: what the second training cost in names
comes back, what it gained elsewhere stays. `mean.py FIRST SECOND OUT [SHARE]`, SHARE being the second's, half without it."""
import sys

import torch


def main():
    first, second = (torch.load(path) for path in sys.argv[1:3])
    share = float(sys.argv[4]) if len(sys.argv) > 4 else 0.5
    torch.save({k: v * (1 - share) + second[k] * share if v.is_floating_point() else v for k, v in first.items()}, sys.argv[3])


if __name__ == "__main__":
    main()
