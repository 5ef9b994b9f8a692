# Python classes; --lang java, go, csharp, kotlin, swift, rust and others work alike.
npx quicktype --src-lang schema --lang python --out create_job.py 'json-schema/CreateJob.json#/$defs/'
