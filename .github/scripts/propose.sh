#!/usr/bin/env bash
# Commits a change to a separate branch, and opens a pull request for it or updates the existing pull request.
#   propose.sh <branch> <title> <folder>
# The folder contains change.patch and report.md, the text of the pull request. The script runs in a workflow that sets GH_TOKEN.
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

# A push with a workflow's token doesn't start any checks, so this command starts them.
gh workflow run ci.yml --ref "$branch"
