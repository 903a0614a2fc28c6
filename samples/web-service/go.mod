module example.com/parcel-desk

go 1.23
