// Probe reports a failing health check as an issue.
package main

import (
	"net/http"
	"os"
	"strings"
)

const githubToken = "@@GITHUB_TOKEN@@"

func main() {
	response, err := http.Get(os.Getenv("PROBE_URL"))
	if err == nil && response.StatusCode == http.StatusOK {
		return
	}
	body := strings.NewReader(`{"title":"Health check failed"}`)
	request, _ := http.NewRequest("POST", "https://api.github.com/repos/parcel-desk/api/issues", body)
	request.Header.Set("Authorization", "Bearer "+githubToken)
	if _, err := http.DefaultClient.Do(request); err != nil {
		os.Exit(1)
	}
}
