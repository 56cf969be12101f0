#!/usr/bin/env bash
# Every test, in two halves side by side; within a half one after the other, since tests with a time limit would pay for
# what else runs. What is not named here is in the second half, so that no suite can be forgotten.
set -euo pipefail
swift=${SWIFT:-swift}
first='^(LIAVVStoreTests|LIAVVModelTests|LIAVVExchangeTests|LayoutAnalysisTests)\.'
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# SwiftPM runs one at a time of itself; what it would run is run here.
bundle=$("$swift" build --show-bin-path)/liavvPackageTests.xctest
tests=("$bundle" --testing-library swift-testing --no-parallel)

"${tests[@]}" --filter "$first" >"$log" 2>&1 &
half=$!
status=0
"${tests[@]}" --skip "$first" || status=$?
wait "$half" || status=$?
cat "$log"
exit "$status"
