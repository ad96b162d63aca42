"""Fits one model of gradient-boosted trees: called by train.ts, which gives and takes plain binary files.

    python3 fit.py FOLDER NAME

reads NAME.json (width, folds, rounds, params), NAME.rows (float32), NAME.labels (float32), NAME.weights (float32) and
NAME.folds (uint8), and writes NAME.oof, for each row the probability given by a model that saw no row of its fold, and,
unless `final` is false, NAME.trees, the model fitted on all rows, as XGBoost's JSON dump of trees.
"""

import json
import sys
from pathlib import Path

import numpy
import xgboost

folder, name = Path(sys.argv[1]), sys.argv[2]
settings = json.loads((folder / f"{name}.json").read_text())
rows = numpy.fromfile(folder / f"{name}.rows", numpy.float32).reshape(-1, settings["width"])
labels = numpy.fromfile(folder / f"{name}.labels", numpy.float32)
weights = numpy.fromfile(folder / f"{name}.weights", numpy.float32)
folds = numpy.fromfile(folder / f"{name}.folds", numpy.uint8)

# One thread, whatever the machine: sums of floats depend on how they are split.
params = {"tree_method": "hist", "nthread": 1, "seed": 1, **settings["params"]}


def fit(chosen):
    used = chosen & (weights > 0)
    data = xgboost.QuantileDMatrix(rows[used], labels[used], weight=weights[used], max_bin=params.get("max_bin", 256), nthread=1)
    return xgboost.train(params, data, settings["rounds"])


probabilities = numpy.zeros(len(rows), numpy.float32)
for fold in range(settings["folds"]):
    held_back = folds == fold
    if held_back.any():
        probabilities[held_back] = fit(~held_back).predict(xgboost.DMatrix(rows[held_back]))
probabilities.tofile(folder / f"{name}.oof")

if settings.get("final", True):
    (folder / f"{name}.trees").write_text("[" + ",".join(fit(folds < 255).get_dump(dump_format="json")) + "]")
