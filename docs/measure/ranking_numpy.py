"""The rank sets of groups in NumPy: draws, critical values of all pairs that are open, step-down, simultaneous and marginal.

Usage: python docs/measure/ranking_numpy.py FILE DRAWS (with the packages of docs/measure/requirements.txt); ./danvan bench ranking
runs it. FILE holds a line a group: estimates, a semicolon, their errors. Prints the seconds without those of loading, then a line a
group: lower and upper bounds of the simultaneous sets, then of the marginal ones, with semicolons between.
"""

import sys
import time

import numpy as np

CONFIDENCE = 0.95
BLOCK = 1000


def simultaneous(noise, distance, precision):
    units = len(distance)
    open_pairs = ~np.eye(units, dtype=bool)
    while True:
        farthest = np.empty(len(noise))
        for begin in range(0, len(noise), BLOCK):
            block = noise[begin : begin + BLOCK]
            apart = (block[:, :, None] - block[:, None, :]) * precision
            farthest[begin : begin + BLOCK] = apart[:, open_pairs].max(axis=1)
        settled = open_pairs & (distance > np.quantile(farthest, CONFIDENCE))
        if not settled.any():
            break
        open_pairs &= ~settled
    surely = ~open_pairs & ~np.eye(units, dtype=bool)
    return 1 + surely.sum(axis=0), units - surely.sum(axis=1)


def marginal(noise, distance, precision):
    units = len(distance)
    lower = np.empty(units, dtype=int)
    upper = np.empty(units, dtype=int)
    for unit in range(units):
        others = np.arange(units) != unit
        apart = (noise[:, [unit]] - noise[:, others]) * precision[unit, others]
        above = np.ones(units - 1, dtype=bool)
        below = np.ones(units - 1, dtype=bool)
        own = distance[unit, others]
        while True:
            farthest = np.maximum(
                apart[:, above].max(axis=1, initial=-np.inf), (-apart[:, below]).max(axis=1, initial=-np.inf)
            )
            limit = np.quantile(farthest, CONFIDENCE)
            better = above & (own > limit)
            worse = below & (-own > limit)
            if not better.any() and not worse.any():
                break
            above &= ~better
            below &= ~worse
        lower[unit] = 1 + (~below).sum()
        upper[unit] = units - (~above).sum()
    return lower, upper


def main(file, draws):
    groups = []
    with open(file, encoding="ascii") as lines:
        for line in lines:
            groups.append([np.array([float(one) for one in part.split()]) for part in line.split(";")])
    random = np.random.default_rng(1)
    results = []
    begin = time.perf_counter()
    for theta, error in groups:
        noise = random.standard_normal((draws, len(theta))) * error
        precision = 1 / np.sqrt(error[:, None] ** 2 + error[None, :] ** 2)
        distance = (theta[:, None] - theta[None, :]) * precision
        results.append([*simultaneous(noise, distance, precision), *marginal(noise, distance, precision)])
    print("%.6f" % (time.perf_counter() - begin))
    for sets in results:
        print(";".join(" ".join(str(one) for one in bounds) for bounds in sets))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
