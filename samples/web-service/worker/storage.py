import boto3

AWS_ACCESS_KEY_ID = "@@AWS_ACCESS_KEY_ID@@"
AWS_SECRET_ACCESS_KEY = "@@AWS_SECRET_ACCESS_KEY@@"


def bucket():
    session = boto3.Session(AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, region_name="eu-central-1")
    return session.resource("s3").Bucket("parcel-desk-labels")
