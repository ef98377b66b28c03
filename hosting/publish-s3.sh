#!/bin/sh
# Puts a built site on S3, or on what speaks its language, so that no reader sees half of an edition: each step brings
# what the next ones point to, the front pages come last, and nothing is taken away before they are there.
#   hosting/publish-s3.sh dist s3://my-paper            brings the edition
#   hosting/publish-s3.sh dist s3://my-paper --remove   hours later, same folder: takes away what it no longer has
# CLOUDFRONT_ID: the distribution to purge; without it the CDN's copies are waited out.
set -eu
site=${1:?the built site} bucket=${2:?s3://bucket, or a folder in it}

forever='public, max-age=31536000, immutable'
# A browser asks each time; the CDN asks the storage at most once in so many seconds.
seconds=${CDN_SECONDS:-60}
pages="public, max-age=0, s-maxage=$seconds, must-revalidate"

# The CDN compresses by itself, and a key has one form: the build's own .br and .gz stay here.
put() {
	cache=$1
	shift
	aws s3 sync "$site" "$bucket" --only-show-errors --cache-control "$cache" \
		--exclude '*' "$@" --exclude '*.br' --exclude '*.gz' --exclude '.*'
}

# Until no copy of before is left between the storage and the readers.
purge() {
	if [ -z "${CLOUDFRONT_ID-}" ]; then
		sleep "$seconds"
		return
	fi
	id=$(aws cloudfront create-invalidation --distribution-id "$CLOUDFRONT_ID" --paths '/*' \
		--query Invalidation.Id --output text)
	aws cloudfront wait invalidation-completed --distribution-id "$CLOUDFRONT_ID" --id "$id"
}

if [ "${3-}" = --remove ]; then
	# Everything that stays is there already, with the lifetime that it came with: only the rest is touched.
	exec aws s3 sync "$site" "$bucket" --only-show-errors --size-only --delete \
		--exclude '*.br' --exclude '*.gz' --exclude '.*'
fi

put "$forever" --include 'assets/*' --include 'edition/pictures/*'
put "$pages" --include 'edition/stories/*'
put "$pages" --include 'story/*' --include 'ar/story/*' --include 'en/story/*'
put "$pages" --include 'edition/lists/*' --exclude 'edition/lists/*/head.json' \
	--include 'search/*' --exclude search/index.json --include 'edition/offline/*'
put "$pages" --include 'edition/lists/*/head.json' --include search/index.json
put "$pages" --include '*' --exclude 'assets/*' --exclude 'edition/pictures/*' \
	--exclude edition/offline.json --exclude index.html --exclude ar/index.html --exclude en/index.html --exclude sw.js
purge
put "$pages" --include edition/offline.json --include index.html --include ar/index.html --include en/index.html \
	--include sw.js
purge
