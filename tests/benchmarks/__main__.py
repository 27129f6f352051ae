"""What does `make bench` measure? Every module of this folder that has a `main`, in turn.

`python -m tests.benchmarks name ...` runs only those named. The status is 1 if any of them fails.
"""

import importlib
import pkgutil
import sys
import time
import traceback

import tests.benchmarks


def names() -> list[str]:
    """List the benchmarks there are, in order of their names."""
    found = pkgutil.iter_modules(tests.benchmarks.__path__)
    return sorted(module.name for module in found if not module.name.startswith("_"))


def run(wanted: list[str]) -> int:
    """Run the benchmarks wanted, or all; give the exit status."""
    unknown = sorted(set(wanted) - set(names()))
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}; there are: {', '.join(names())}")
        return 2
    failed = []
    for name in wanted or names():
        main = getattr(importlib.import_module(f"tests.benchmarks.{name}"), "main", None)
        if main is None:
            continue
        print(f"== {name}", flush=True)
        began = time.monotonic()
        try:
            status = main()
        except Exception:
            traceback.print_exc()
            status = 1
        print(f"   ({time.monotonic() - began:.1f} s)", flush=True)
        if status:
            failed.append(name)
    if failed:
        print(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
