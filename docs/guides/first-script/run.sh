npx tsx people.ts log.json
gunzip -c *.json.gz | npx tsx people.ts
