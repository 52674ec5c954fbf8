#!/bin/bash
# Loads the completion for bash and asks it as a person would, with Tab: completion.sh FILE
set -eu
. "$1"

# words <typed>…: what Tab offers after them; the last one is the word begun.
offers() {
    COMP_WORDS=(traydoctl "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    _traydoctl
    printf '%s\n' "${COMPREPLY[@]}"
}

expect() {
    local wanted=$1
    shift
    if ! offers "$@" | grep -Fxq -- "$wanted"; then
        echo "'$*' does not offer $wanted, but: $(offers "$@" | tr '\n' ' ')" >&2
        exit 1
    fi
}

refuse() {
    local unwanted=$1
    shift
    if offers "$@" | grep -Fxq -- "$unwanted"; then
        echo "'$*' offers $unwanted" >&2
        exit 1
    fi
}

cd "$(dirname "$1")" # files of that folder may be offered, too
complete -p traydoctl | grep -q -- '-F _traydoctl'
expect status st
expect connect con
refuse status con
expect add todo ''
expect edit todo ed
refuse connect todo ''
expect --apply connect codex --a
expect --list todo add --l
expect --json todo add --j
expect --json --j
refuse --apply todo add --a
expect never --color n
expect always todo list --color a
refuse status --color s
expect revoke tokens --json re
expect "$(basename "$1")" lan ca --output "$(basename "$1" | cut -c1-3)"
[ "$(offers todo add --priority '')" = '' ]
