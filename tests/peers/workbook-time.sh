#!/usr/bin/env bash
# Whole-process time of writing the workbook of a scenario, beside XlsxWriter writing one of as many cells, formulas,
# links, comments and charts. The two run in turn; the medians and their ratio are printed.
#
#   tests/peers/workbook-time.sh [scenario file] [rounds]
#
# Needs python3 (or what PYTHON names) with XlsxWriter (Debian and Ubuntu: python3-xlsxwriter).
set -euo pipefail
cd "$(dirname "$0")/../.."
scenario=${1:-scenarios/okinawa-guam.yaml}
rounds=${2:-15}
python=${PYTHON:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet build src/Calculator.Cli -c Release -v quiet -nologo >&2
alliance=src/Calculator.Cli/bin/Release/net10.0/alliance
"$alliance" run "$scenario" -q --charts none -o "$folder"
read -ra counts < <("$python" tests/peers/xlsxwriter_workbook.py --count "$folder"/*/workbook.xlsx)
echo "sheets, texts, numbers, formulas, links, comments, charts: ${counts[*]}"

seconds() {
    local from to
    from=$(date +%s%N)
    "$@" > /dev/null
    to=$(date +%s%N)
    echo $(((to - from) / 1000))
}

for ((i = 0; i <= rounds; i++)); do
    ours=$(seconds "$alliance" run "$scenario" -q --charts none -o "$folder")
    peer=$(seconds "$python" tests/peers/xlsxwriter_workbook.py --write "$folder/peer.xlsx" "${counts[@]}")
    # The first round warms the disk's cache and does not count.
    if ((i > 0)); then
        echo "$ours $peer"
    fi
done | "$python" -c '
import statistics, sys
rows = [tuple(map(int, line.split())) for line in sys.stdin]
ours, peer = (statistics.median(column) / 1e6 for column in zip(*rows))
print(f"alliance run, workbook only: {ours:.3f} s; XlsxWriter: {peer:.3f} s; ratio {ours / peer:.2f} (median of {len(rows)} rounds)")
'
