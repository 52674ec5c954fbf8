#!/bin/sh
# Renders a manual; roff must have nothing to say against it: manual.sh FILE
set -eu
warnings=$(groff -man -Tutf8 -Kutf8 -ww -z "$1" 2>&1)
if [ -n "$warnings" ]; then
    printf '%s\n' "$warnings" >&2
    exit 1
fi
text=$(groff -man -Tutf8 -Kutf8 -P-c "$1" | sed 's/.\x08//g')
for heading in NAME SYNOPSIS OPTIONS FILES; do
    printf '%s\n' "$text" | grep -q "^$heading" || { echo "no $heading in $1" >&2; exit 1; }
done
