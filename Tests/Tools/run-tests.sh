#!/usr/bin/env bash
# Every test, in two halves side by side; within a half one after the other, since tests with a time limit would pay for
# what else runs. What is not named here is in the second half, so that no suite can be forgotten.
set -euo pipefail
swift=${SWIFT:-swift}
first='^(LIAVVStoreTests|LIAVVModelTests|LayoutAnalysisTests)\.'
log=$(mktemp)
trap 'rm -f "$log"' EXIT

"$swift" test --no-parallel --skip-build --filter "$first" >"$log" 2>&1 &
half=$!
status=0
"$swift" test --no-parallel --skip-build --skip "$first" || status=$?
wait "$half" || status=$?
cat "$log"
exit "$status"
