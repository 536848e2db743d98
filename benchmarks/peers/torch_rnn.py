"""PyTorch's RNN, LSTM and GRU, timed on request.

Reads a JSON object per line: {"cell": "Lstm", "T": .., "N": .., "C": .., "H": .., "pass": "Training", "threads": 1, "repeats": 3, "device": "cpu"}
and answers each with a line {"ms": mean time of a pass}. Float32 throughout: TF32 is off. Needs torch; on Debian python3-torch, and
libopenblas0-openmp first in LD_LIBRARY_PATH, without which it multiplies matrices by a reference BLAS.
"""
import json, sys, time

try:
    import torch
except ImportError:
    print(json.dumps({"absent": "PyTorch: this Python has no module torch (Debian: python3-torch with libopenblas0-openmp)"}), flush=True)
    sys.exit(0)

torch.backends.cuda.matmul.allow_tf32 = False
torch.backends.cudnn.allow_tf32 = False
LAYERS = {"Elman.Tanh": ("RNN", {"nonlinearity": "tanh"}), "Elman.Relu": ("RNN", {"nonlinearity": "relu"}), "Lstm": ("LSTM", {}), "Gru": ("GRU", {})}
made = {}


def case(q):
    key = tuple(q[k] for k in ("cell", "T", "N", "C", "H", "device"))
    if key not in made:
        made.clear()
        torch.manual_seed(1)
        kind, options = LAYERS[q["cell"]]
        layer = getattr(torch.nn, kind)(q["C"], q["H"], **options).to(q["device"])
        x = torch.randn(q["T"], q["N"], q["C"], device=q["device"], requires_grad=True)
        made[key] = layer, x, torch.randn(q["T"], q["N"], q["H"], device=q["device"])
    return made[key]


def wait(q):
    if q["device"] != "cpu":
        torch.cuda.synchronize()


print(json.dumps({"name": f"PyTorch {torch.__version__}", "devices": ["cpu"] + (["cuda"] if torch.cuda.is_available() else []), "cells": list(LAYERS)}), flush=True)
for line in sys.stdin:
    q = json.loads(line)
    torch.set_num_threads(q["threads"])
    layer, x, dy = case(q)
    elapsed = 0.0
    for _ in range(q["repeats"]):
        for parameter in layer.parameters():
            parameter.grad = None
        x.grad = None
        wait(q)
        start = time.perf_counter()
        if q["pass"] == "Forward":
            with torch.no_grad():
                layer(x)
        else:
            layer(x)[0].backward(dy)
        wait(q)
        elapsed += time.perf_counter() - start
    print(json.dumps({"ms": elapsed / q["repeats"] * 1e3}), flush=True)
