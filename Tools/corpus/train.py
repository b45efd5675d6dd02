#!/usr/bin/env python3
"""Learns what the features of a candidate count for, from the development half of Tests/Corpus, and writes models/lexicon/weights.tsv.

train.py [--program .build/release/latticework] [--check FOLDS]

A logistic regression (scikit-learn, liblinear, ridge penalty) over the candidates that the program makes of every coded text: right where the gold coding
has a stated tie of the same type and parties, wrong where it has none, left out where the gold marks it optional or named. A right one whose sentence is not
among the evidence of the gold counts for little, since most such sentences only name the parties. What rules read is a feature too (`told`), but not in the texts that rules were made
on (`Tests/Corpus/texts` and those listed in Tests/Corpus/development/read-for-rules.txt), where rules look better than they are. Features that fewer than
eight candidates have are left out, and so are weights that round to nothing. The same texts give the same file. --check writes nothing: it learns on all texts
but one part, in FOLDS parts, and prints how well the weights do on the texts that they have not seen. Nothing of Tests/Corpus/held-out is read.

Needs scikit-learn, numpy and scipy (made with 1.9.1, 2.4 and 1.17).
"""
import argparse
import collections
import json
import pathlib
import subprocess

import numpy
import scipy.sparse
from sklearn.linear_model import LogisticRegression

ROOT = pathlib.Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "models/lexicon/weights.tsv"
FOLDERS = [ROOT / "models/texts", ROOT / "Tests/Corpus/texts", ROOT / "Tests/Corpus/development/texts"]
GOLD = [ROOT / "Tests/Corpus/gold", ROOT / "Tests/Corpus/development/gold"]
UNSCORED = {"arms-supply", "basing", "declaration", "exercise", "nonaggression"}
READ_FOR_RULES = ROOT / "Tests/Corpus/development/read-for-rules.txt"
LEAST_COUNT = 8
STRENGTH = 0.05
ELSEWHERE = 0.15
LEAST_WEIGHT = 0.01


def documents(program):
    """Every coded text: its name, its stated ties, those that count for neither, and its candidates."""
    texts = {path.name: path for folder in FOLDERS for path in folder.iterdir()}
    read = set(READ_FOR_RULES.read_text(encoding="utf-8").split())
    for gold in sorted((path for folder in GOLD for path in folder.glob("*.json")), key=lambda path: path.name):
        coding = json.loads(gold.read_text(encoding="utf-8"))
        stated, neither = set(), set()
        evidence = collections.defaultdict(list)
        for tie in coding["ties"]:
            key = tie["type"], tuple(sorted(tie["parties"]))
            evidence[key] += [(place["start"], place["end"]) for place in tie["evidence"]]
            (neither if tie.get("optional") or tie.get("basis", "stated") != "stated" else stated).add(key)
        is_new = gold.parent == GOLD[1] and gold.stem not in read
        output = subprocess.run([program, "__candidates", texts[coding["document"]]], check=True, capture_output=True).stdout
        candidates = []
        for line in output.splitlines():
            candidate = json.loads(line)
            features = [feature for feature in candidate["features"] if is_new or not feature.startswith("told")]
            key = candidate["type"], tuple(candidate["parties"])
            is_there = any(start < candidate["end"] and end > candidate["start"] for start, end in evidence.get(key, []))
            candidates.append((key, features, is_there))
        yield coding["document"], stated, neither - stated, candidates


def matrix(corpus, columns):
    indices, ends, right, weight = [], [0], [], []
    for _, stated, neither, candidates in corpus:
        for key, features, is_there in candidates:
            indices += sorted({columns[feature] for feature in features if feature in columns})
            ends.append(len(indices))
            right.append(key in stated)
            weight.append(0.0 if key in neither else ELSEWHERE if key in stated and not is_there else 1.0)
    values = numpy.ones(len(indices))
    return scipy.sparse.csr_matrix((values, indices, ends), shape=(len(right), len(columns))), numpy.array(right), numpy.array(weight)


def learn(corpus):
    counts = collections.Counter(feature for document in corpus for _, features, _ in document[3] for feature in set(features))
    names = sorted(feature for feature, count in counts.items() if count >= LEAST_COUNT)
    columns = {name: place for place, name in enumerate(names)}
    values, right, weight = matrix(corpus, columns)
    model = LogisticRegression(C=STRENGTH, max_iter=500, solver="liblinear", random_state=0).fit(values, right, sample_weight=weight)
    return columns, model


def check(corpus, folds):
    found = given = told = 0
    for fold in range(folds):
        columns, model = learn([document for place, document in enumerate(corpus) if place % folds != fold])
        for document in corpus[fold::folds]:
            values = matrix([document], columns)[0]
            chances = model.predict_proba(values)[:, 1] if values.shape[0] else []
            ties = {key for (key, _, _), chance in zip(document[3], chances) if chance >= 0.5} - document[2]
            ties = {key for key in ties if key[0] not in UNSCORED}
            gold = {key for key in document[1] if key[0] not in UNSCORED}
            found, given, told = found + len(ties & gold), given + len(gold), told + len(ties)
    precision, recall = found / max(told, 1), found / max(given, 1)
    print(f"weights alone, on texts not learned from: P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=ROOT / ".build/release/latticework")
    parser.add_argument("--check", type=int, metavar="FOLDS", help="write nothing; learn on all parts but one and tell the scores")
    arguments = parser.parse_args()
    corpus = list(documents(arguments.program))
    if arguments.check:
        check(corpus, arguments.check)
        return
    columns, model = learn(corpus)
    lines = [f"(intercept)\t{model.intercept_[0]:.3f}"]
    lines += [f"{name}\t{model.coef_[0][place]:.3f}" for name, place in columns.items()
              if abs(model.coef_[0][place]) >= LEAST_WEIGHT and not any(mark in name for mark in "\t\n\r")]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} weights from {len(corpus)} texts, {sum(len(document[3]) for document in corpus)} candidates")


main()
