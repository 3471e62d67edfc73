#!/usr/bin/env bash
# Puts a change on a branch of its own and opens a pull request for it, or renews the one that is open.
#   propose.sh <branch> <title> <folder>
# The folder holds change.patch and report.md, the text of the pull request. Runs in a workflow, with GH_TOKEN set.
set -euo pipefail
branch=$1 title=$2 patch=$3/change.patch report=$3/report.md
base=$(git branch --show-current)

git config user.name 'github-actions[bot]'
git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
git switch --quiet --force-create "$branch"
git apply --index "$patch"
git commit --quiet --message "$title"
gh auth setup-git
git push --quiet --force origin "$branch"

number=$(gh pr list --head "$branch" --state open --json number --jq '.[].number')
if [ -n "$number" ]; then
  gh pr edit "$number" --title "$title" --body-file "$report"
else
  gh pr create --base "$base" --head "$branch" --title "$title" --body-file "$report"
fi

# What the token of a workflow pushes starts no checks.
gh workflow run ci.yml --ref "$branch"
