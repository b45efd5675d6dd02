#!/usr/bin/env python3
"""Learns what the features of a candidate count for, from the development half of Tests/Corpus: models/lexicon/weights.tsv, trees.tsv,
judgement.tsv, standing.tsv, dating.tsv and direction.tsv.

train.py [--program .build/release/latticework] [--check FOLDS | --standing]

First a logistic regression (scikit-learn, liblinear, ridge penalty) over the candidates that the program makes of every coded text: right where the gold coding
has a stated tie of the same type and parties, wrong where it has none, left out where the gold marks it optional or named. A right one whose sentence is not
among the evidence of the gold counts for little, since most such sentences only name the parties. What rules read is a feature too (`told`), but not in the texts that rules were made
on (`Tests/Corpus/texts` and those listed in Tests/Corpus/development/read-for-rules.txt), where rules look better than they are. Features that fewer than
eight candidates have are left out, and so are weights that round to nothing.

Then boosted trees (LightGBM), which see that one feature matters where another is there, over the candidates that the regression thinks possible: those to
which one that was made without their text gives four in a hundred, and those that rules read. Single words of the sentence are no features of trees.

Then trees that judge a tie by the whole text (`judgement.tsv`), from what the program knows of each tie (`TieFact`) when it weighs by weights and trees that were
made without the text. Texts that rules were made on are left out here.

Last, over the places where a tie is told: a multinomial logistic regression which tells where it stands (`standing.tsv`): the gold's status, by what the words alone
say and by the words around; a conditional logit which tells since when (`dating.tsv`): the date of the gold among those in and beside the sentence, or none of them; and a
logistic regression which tells who gives (`direction.tsv`): the giver of the gold against the receiver. --standing learns these alone, by the weights and trees that are
there. The program reads its lexicon anew, so that it need not be built again between.

The same texts give the same files. --check writes nothing: it learns on all texts but one part, in FOLDS parts, and prints how well weights and trees do on the
texts that they have not seen, candidate by candidate. Nothing of Tests/Corpus/held-out is read.

Needs scikit-learn, numpy, scipy and lightgbm (made with 1.9.1, 2.4, 1.17 and 4.7.0). A quarter of an hour, on one core.
"""
import argparse
import collections
import json
import math
import pathlib
import shutil
import subprocess
import sys
import tempfile

import lightgbm
import numpy
import scipy.optimize
import scipy.sparse
from sklearn.linear_model import LogisticRegression

ROOT = pathlib.Path(__file__).resolve().parents[2]
WEIGHTS = ROOT / "models/lexicon/weights.tsv"
TREES = ROOT / "models/lexicon/trees.tsv"
JUDGEMENT = ROOT / "models/lexicon/judgement.tsv"
FOLDERS = [ROOT / "models/texts", ROOT / "Tests/Corpus/texts", ROOT / "Tests/Corpus/development/texts"]
GOLD = [ROOT / "Tests/Corpus/gold", ROOT / "Tests/Corpus/development/gold"]
UNSCORED = {"arms-supply", "basing", "declaration", "exercise", "nonaggression"}
READ_FOR_RULES = ROOT / "Tests/Corpus/development/read-for-rules.txt"
LEAST_COUNT = 12
STRENGTH = 0.1
ELSEWHERE = 0.15
LEAST_WEIGHT = 0.02
POSSIBLE = 0.04
PARTS = 4
LEAST_COUNT_OF_TREES = 12
BOOSTING = {
    "objective": "binary", "num_leaves": 63, "learning_rate": 0.04, "feature_fraction": 0.3, "bagging_fraction": 0.8, "bagging_freq": 1,
    "min_data_in_leaf": 20, "lambda_l2": 5, "verbose": -1, "num_threads": 1, "seed": 1, "deterministic": True, "force_col_wise": True}
ROUNDS = 400
JUDGING = {
    "objective": "binary", "num_leaves": 31, "learning_rate": 0.05, "feature_fraction": 0.6, "bagging_fraction": 0.8, "bagging_freq": 1,
    "min_data_in_leaf": 40, "verbose": -1, "num_threads": 1, "seed": 1, "deterministic": True, "force_col_wise": True}
JUDGING_ROUNDS = 250
STANDING = ROOT / "models/lexicon/standing.tsv"
LEAST_COUNT_OF_STANDING = 12
STRENGTH_OF_STANDING = 0.2
LEAST_WEIGHT_OF_STANDING = 0.08
DATING = ROOT / "models/lexicon/dating.tsv"
LEAST_COUNT_OF_DATING = 8
RIDGE_OF_DATING = 5.0
DIRECTION = ROOT / "models/lexicon/direction.tsv"
LEAST_COUNT_OF_DIRECTION = 4
STRENGTH_OF_DIRECTION = 0.3


def codings():
    """The coding of every text, by name."""
    for path in sorted((path for folder in GOLD for path in folder.glob("*.json")), key=lambda path: path.name):
        yield path, json.loads(path.read_text(encoding="utf-8"))


def output(program, options, names, lexicon=WEIGHTS.parent):
    """What the program tells of texts by a lexicon, an object a line. One run for all of them: it takes longer to start than to read a text."""
    texts = {path.name: path for folder in FOLDERS for path in folder.iterdir()}
    with subprocess.Popen([program, "__candidates", "--lexicon", lexicon] + options + [texts[name] for name in names], stdout=subprocess.PIPE) as process:
        for line in process.stdout:
            yield json.loads(line)
    if process.returncode:
        sys.exit(f"{program} __candidates ended with {process.returncode}")


def is_evidence(evidence, place):
    return any(start < place["end"] and end > place["start"] for start, end in evidence)


def documents(program):
    """Every coded text: its name, its stated ties, those that count for neither, and its candidates."""
    read = set(READ_FOR_RULES.read_text(encoding="utf-8").split())
    coded = {}
    for path, coding in codings():
        stated, neither = set(), set()
        evidence = collections.defaultdict(list)
        for tie in coding["ties"]:
            key = tie["type"], tuple(sorted(tie["parties"]))
            evidence[key] += [(place["start"], place["end"]) for place in tie["evidence"]]
            (neither if tie.get("optional") or tie.get("basis", "stated") != "stated" else stated).add(key)
        is_new = path.parent == GOLD[1] and path.stem not in read
        coded[coding["document"]] = stated, neither - stated, evidence, is_new, []
    for candidate in output(program, [], coded):
        _, _, evidence, is_new, candidates = coded[candidate["document"]]
        features = [sys.intern(feature) for feature in candidate["features"] if is_new or not feature.startswith("told")]
        key = candidate["type"], tuple(candidate["parties"])
        candidates.append((key, features, is_evidence(evidence.get(key, []), candidate)))
    return [(name, stated, neither, candidates) for name, (stated, neither, _, _, candidates) in coded.items()]


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


def chances(model, document):
    """The chance of each candidate of a document by a regression."""
    values = matrix([document], model[0])[0]
    return model[1].predict_proba(values)[:, 1] if values.shape[0] else []


def is_told(features):
    return any(feature.startswith("told:") or feature == "told" for feature in features)


def possible(document, model):
    """A document with the candidates that are worth a second look."""
    name, stated, neither, candidates = document
    kept = [candidate for candidate, chance in zip(candidates, chances(model, document)) if chance >= POSSIBLE or is_told(candidate[1])]
    return name, stated, neither, kept


def grow(kept):
    """The trees, and their features in order."""
    kept = sorted(kept, key=lambda document: document[0])
    counts = collections.Counter(feature for document in kept for _, features, _ in document[3] for feature in set(features))
    names = sorted(
        feature for feature, count in counts.items()
        if count >= LEAST_COUNT_OF_TREES and not feature.startswith("word:") and not any(mark in feature for mark in "\t\n\r"))
    columns = {name: place for place, name in enumerate(names)}
    values, right, weight = matrix(kept, columns)
    data = lightgbm.Dataset(values.astype(numpy.float32), label=right.astype(float), weight=weight)
    return columns, lightgbm.train(BOOSTING, data, ROUNDS)


def parts(corpus):
    """Part by part of the corpus: a regression on the other parts, and the documents with what it thinks possible."""
    for part in range(PARTS):
        model = learn([document for place, document in enumerate(corpus) if place % PARTS != part])
        yield model, [possible(document, model) for document in corpus[part::PARTS]]


def nodes(tree, places):
    """The nodes of a tree, each before its branches, that for yes first, in thousandths."""
    if "leaf_value" in tree:
        return [str(round(1000 * tree["leaf_value"]))]
    head = f"{round(1000 * tree['internal_value'])}?{places[tree['split_feature']]}"
    return [head] + nodes(tree["right_child"], places) + nodes(tree["left_child"], places)


def splits(tree):
    if "leaf_value" in tree:
        return set()
    return {tree["split_feature"]} | splits(tree["left_child"]) | splits(tree["right_child"])


def written(model, columns, trees):
    """The texts of weights.tsv and trees.tsv."""
    places, regression = model
    weights = [f"(intercept)\t{regression.intercept_[0]:.3f}"]
    weights += [f"{name}\t{regression.coef_[0][place]:.3f}" for name, place in places.items()
                if abs(regression.coef_[0][place]) >= LEAST_WEIGHT and not any(mark in name for mark in "\t\n\r")]
    roots = [tree["tree_structure"] for tree in trees.dump_model()["tree_info"]]
    used = sorted(set().union(*(splits(root) for root in roots)))
    names, order = list(columns), {feature: place for place, feature in enumerate(used)}
    lines = [f"feature\t{names[feature]}" for feature in used] + ["tree\t" + " ".join(nodes(root, order)) for root in roots]
    return "\n".join(weights) + "\n", "\n".join(lines) + "\n"


def known(program, files, documents):
    """What the program knows of each tie of some documents by other weights and trees: whether it is right, and its facts."""
    read = set(READ_FOR_RULES.read_text(encoding="utf-8").split()) | {path.stem for path in GOLD[0].glob("*.json")}
    names = [document[0] for document in documents if pathlib.Path(document[0]).stem not in read]
    gold = {name: (stated, neither) for name, stated, neither, _ in documents}
    with tempfile.TemporaryDirectory() as folder:
        for path in WEIGHTS.parent.glob("*.yaml"):
            shutil.copy(path, folder)
        for name, text in files.items():
            (pathlib.Path(folder) / name).write_text(text, encoding="utf-8")
        ties = list(output(program, ["--facts"], names, folder))
    for tie in ties:
        key = tie["type"], tuple(tie["parties"])
        stated, neither = gold[tie["document"]]
        if key not in neither:
            yield key in stated, tie["facts"]


def judge(ties):
    """The names of the facts in order, and the trees that judge by them."""
    names = sorted(ties[0][1])
    values = numpy.array([[facts[name] for name in names] for _, facts in ties], dtype=float)
    return names, lightgbm.train(JUDGING, lightgbm.Dataset(values, label=numpy.array([right for right, _ in ties], dtype=float)), JUDGING_ROUNDS)


def questions(tree, names):
    """The nodes of a tree that asks for numbers, each before its branches, that for yes first; facts are whole numbers."""
    if "leaf_value" in tree:
        return [str(round(1000 * tree["leaf_value"]))]
    head = f"{names[tree['split_feature']]}<={math.floor(tree['threshold'])}"
    return [head] + questions(tree["left_child"], names) + questions(tree["right_child"], names)


def places(program, option):
    """The places that the program tells of under an option with type and parties of a tie of the gold: the text and the tie, the gold's record and what the program tells."""
    gold = {}
    for _, coding in codings():
        gold[coding["document"]] = {(tie["type"], tuple(sorted(tie["parties"]))): tie for tie in coding["ties"]}
    for place in output(program, [option], gold):
        key = place["type"], tuple(sorted(place["parties"]))
        tie = gold[place["document"]].get(key)
        if tie:
            yield (place["document"], key), tie, place


def is_told_at(tie, place):
    return is_evidence([(own["start"], own["end"]) for own in tie["evidence"]], place)


def standings(program):
    """Where the ties of the gold stand that a place tells of: the text and the tie, the features and the status."""
    for key, tie, place in places(program, "--standings"):
        if is_told_at(tie, place):
            yield key, [sys.intern(feature) for feature in place["features"]], tie["status"]


def datings(program):
    """The dates among which that of a tie of the gold is chosen, place by place: the text and the tie, and for each date, none of them last, the features and whether it is
    right; `None` where only the year is. None is right where no date is, and a place where only years are right teaches nothing. Places that are no evidence of the tie count too: their
    dates are mostly not the tie's."""
    for key, tie, place in places(program, "--datings"):
        if tie["status"] == "denied":
            continue
        date = tie.get("date")
        choices = []
        for choice in place["choices"]:
            own = choice["date"]
            right = bool(date) and (own.startswith(date) or date.startswith(own))
            choices.append((choice["features"], None if date and not right and own[:4] == date[:4] else right))
        if not any(right for _, right in choices) and any(right is None for _, right in choices):
            continue
        yield key, choices + [(place["none"], not any(right for _, right in choices))]


def directions(program):
    """Both ways in which a tie of the gold may run: the features and whether the first party gives."""
    for _, tie, place in places(program, "--directions"):
        if tie.get("from") and is_told_at(tie, place):
            yield place["features"], tie["from"] == place["parties"][0]


def sparse(rows, least):
    """The names of the features that at least so many rows have, in order, and the matrix of the rows."""
    counts = collections.Counter(feature for features in rows for feature in set(features))
    names = sorted(feature for feature, count in counts.items() if count >= least and not any(mark in feature for mark in "\t\n\r"))
    columns = {name: place for place, name in enumerate(names)}
    indices, ends = [], [0]
    for features in rows:
        indices += sorted({columns[feature] for feature in features if feature in columns})
        ends.append(len(indices))
    return names, scipy.sparse.csr_matrix((numpy.ones(len(indices)), indices, ends), shape=(len(rows), len(names)))


def weighed(names, weights):
    """The lines of what features count, but for those that count next to nothing."""
    return "".join(f"{name}\t{weight:.3f}\n" for name, weight in zip(names, weights) if abs(weight) >= LEAST_WEIGHT)


def date(ties):
    """The text of dating.tsv. A tie told at several places counts less at each; a date of which only the year is right is no choice."""
    ties = [(key, [(features, right) for features, right in choices if right is not None]) for key, choices in ties]
    tellings = collections.Counter(key for key, _ in ties)
    counts = numpy.array([tellings[key] ** -0.5 for key, _ in ties])
    names, values = sparse([features for _, choices in ties for features, _ in choices], LEAST_COUNT_OF_DATING)
    right = numpy.array([right for _, choices in ties for _, right in choices])
    group = numpy.repeat(numpy.arange(len(ties)), [len(choices) for _, choices in ties])
    transposed = values.T.tocsr()

    def shares(scores):
        """The logarithm of the sum of each group, and the share of each row in its own."""
        most = numpy.full(len(ties), -numpy.inf)
        numpy.maximum.at(most, group, scores)
        parts = numpy.exp(scores - most[group])
        sums = numpy.bincount(group, parts, len(ties))
        return most + numpy.log(sums), parts / sums[group]

    def loss(weights):
        scores = values @ weights
        whole, shares_of_all = shares(scores)
        hit, shares_of_right = shares(numpy.where(right, scores, -1e9))
        slope = transposed @ ((shares_of_all - shares_of_right) * counts[group]) + 2 * RIDGE_OF_DATING * weights
        return float((counts * (whole - hit)).sum() + RIDGE_OF_DATING * (weights @ weights)), slope

    found = scipy.optimize.minimize(loss, numpy.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return weighed(names, found.x)


def direct(ways):
    """The text of direction.tsv."""
    names, values = sparse([features for features, _ in ways], LEAST_COUNT_OF_DIRECTION)
    model = LogisticRegression(C=STRENGTH_OF_DIRECTION, max_iter=500, solver="liblinear", random_state=0, fit_intercept=False)
    return weighed(names, model.fit(values, [right for _, right in ways]).coef_[0])


def stand(places):
    """The text of standing.tsv. A tie told at several places counts less at each."""
    names, values = sparse([features for _, features, _ in places], LEAST_COUNT_OF_STANDING)
    tellings = collections.Counter(tie for tie, _, _ in places)
    model = LogisticRegression(C=STRENGTH_OF_STANDING, max_iter=300).fit(
        values, [status for _, _, status in places], sample_weight=[tellings[tie] ** -0.5 for tie, _, _ in places])

    def line(name, weights, least):
        parts = [f"{status}:{round(1000 * weight)}" for status, weight in zip(model.classes_, weights) if abs(weight) >= least]
        return [name + "\t" + " ".join(parts)] if parts else []

    lines = line("(intercept)", model.intercept_, 0)
    for place, name in enumerate(names):
        lines += line(name, model.coef_[:, place], LEAST_WEIGHT_OF_STANDING)
    return "\n".join(lines) + "\n"


def check(corpus, folds):
    counts = {"weights alone": [0, 0, 0], "trees": [0, 0, 0]}
    for fold in range(folds):
        rest = [document for place, document in enumerate(corpus) if place % folds != fold]
        model = learn(rest)
        columns, trees = grow([document for _, kept in parts(rest) for document in kept])
        for document in corpus[fold::folds]:
            gold = {key for key in document[1] if key[0] not in UNSCORED}
            kept = possible(document, model)
            values = matrix([kept], columns)[0]
            second = trees.predict(values.astype(numpy.float32)) if values.shape[0] else []
            for name, candidates, scores in [("weights alone", document[3], chances(model, document)), ("trees", kept[3], second)]:
                ties = {key for (key, _, _), chance in zip(candidates, scores) if chance >= 0.43} - document[2]
                ties = {key for key in ties if key[0] not in UNSCORED}
                for place, count in enumerate([len(ties & gold), len(gold), len(ties)]):
                    counts[name][place] += count
    for name, (found, given, told) in counts.items():
        precision, recall = found / max(told, 1), found / max(given, 1)
        score = 2 * precision * recall / (precision + recall)
        print(f"{name}, on texts not learned from: P {precision:.3f} R {recall:.3f} F1 {score:.3f}")


def learn_places(program):
    """Learns what is learned place by place, by the weights and trees that are there, one after the other."""
    STANDING.write_text(stand(list(standings(program))), encoding="utf-8")
    DATING.write_text(date(list(datings(program))), encoding="utf-8")
    DIRECTION.write_text(direct(list(directions(program))), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=ROOT / ".build/release/latticework")
    parser.add_argument("--check", type=int, metavar="FOLDS", help="write nothing; learn on all parts but one and tell the scores")
    parser.add_argument("--standing", action="store_true", help="learn only where ties stand, since when, and who gives, by the weights and trees that are there")
    arguments = parser.parse_args()
    if arguments.standing:
        learn_places(arguments.program)
        return
    corpus = documents(arguments.program)
    if arguments.check:
        check(corpus, arguments.check)
        return
    split = list(parts(corpus))
    ties = []
    for part, (model, kept) in enumerate(split):
        columns, trees = grow([document for place, (_, others) in enumerate(split) if place != part for document in others])
        files = dict(zip(["weights.tsv", "trees.tsv"], written(model, columns, trees)))
        ties += known(arguments.program, files, kept)
        print(f"part {part + 1} of {PARTS}: {len(ties)} ties to judge", flush=True)
    names, trees = judge(ties)
    lines = ["tree\t" + " ".join(questions(tree["tree_structure"], names)) for tree in trees.dump_model()["tree_info"]]
    JUDGEMENT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    columns, trees = grow([document for _, kept in split for document in kept])
    weights, grown = written(learn(corpus), columns, trees)
    WEIGHTS.write_text(weights, encoding="utf-8")
    TREES.write_text(grown, encoding="utf-8")
    learn_places(arguments.program)
    print(f"weights and trees from {len(corpus)} texts, {sum(len(document[3]) for document in corpus)} candidates")


if __name__ == "__main__":
    main()
