#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes pictures of every page and sheet of the window, with the data of a made-up studio. A folder for each variant.
#   screenshots.sh                        those of the documents, at the usual size, into docs/screenshots
#   screenshots.sh --all [VARIANT...]     all, also questions, refusals, crowded pages and the smallest window, into
#                                         build/screenshots
# A variant is LANGUAGE-SCHEME-SCALE, for example de-dark-1.5. Schemes: light, dark, and white and black in high contrast.
# Without any: each language in light and dark at 100, 150 and 200 %, and high contrast at 100 %.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(realpath "$here/..")
variants=(en-light-1 en-dark-1 de-light-1)
# Of the documents; the others are for looking at what was made.
kept=(start connect connect-works albums albums-link album upload jobs jobs-done deadletters metrics settings-stores
    settings-sending settings-zips settings-keeping settings-care settings-window keys)
folder=$root/docs/screenshots
if [ "${1:-}" = --all ]; then
    folder=$root/build/screenshots
    variants=("${@:2}")
    [ ${#variants[@]} -gt 0 ] || variants=({en,de,fr}-{light,dark}-{1,1.5,2} {en,de,fr}-{white,black}-1)
fi
"$here/debian13.sh" --section test "$here/build.sh" release -DBUILD_TESTING=ON ui_screens_tests
for variant in "${variants[@]}"; do
    IFS=- read -r language scheme scale <<<"$variant"
    echo "$variant"
    PHOTOPORTER_LANGUAGE=$language PHOTOPORTER_SCHEME=$scheme QT_SCALE_FACTOR=$scale \
        PHOTOPORTER_SHOTS=$folder/$variant "$here/debian13.sh" --section test \
        "$root/build/release/tests/ui/screens/ui_screens_tests" >"$root/build/screenshots.log" 2>&1 ||
        { cat "$root/build/screenshots.log" >&2; exit 1; }
done
if [ "${1:-}" != --all ]; then
    find "$folder" -name '*.png' | while read -r picture; do
        [[ " ${kept[*]} " == *" $(basename "$picture" .png) "* ]] || rm "$picture"
    done
fi
echo "The pictures are in $folder."
