"""An app that asks for access, as far as the person notices: registration, the page in the browser, the token, a call.

Run as a program it only asks, over TLS, and prints the number: asker.py URL NAME FROM_ADDRESS CA_FILE
"""
import base64
import hashlib
import http.client
import json
import re
import secrets
import ssl
import sys
import urllib.parse

REDIRECT = "http://127.0.0.1:33418/callback"


class Asker:
    def __init__(self, url, name="Codex", source=None, authority=None):
        self.url, self.name, self.source, self.authority = urllib.parse.urlsplit(url), name, source, authority
        self.verifier = secrets.token_urlsafe(32)
        self.session = None

    def _connection(self):
        if not self.authority:
            return http.client.HTTPConnection(self.url.hostname, self.url.port, timeout=20)
        return http.client.HTTPSConnection(self.url.hostname, self.url.port, timeout=20, source_address=(self.source, 0),
                                           context=ssl.create_default_context(cafile=self.authority))

    def _send(self, method, target, body=None, headers=None):
        connection = self._connection()
        try:
            connection.request(method, target, body, headers or {})
            response = connection.getresponse()
            return response.status, response.headers, response.read().decode()
        finally:
            connection.close()

    def register(self):
        """Status and answer; the client's id is kept."""
        metadata = {"client_name": self.name, "redirect_uris": [REDIRECT], "token_endpoint_auth_method": "none",
                    "grant_types": ["authorization_code", "refresh_token"]}
        status, _, text = self._send("POST", "/oauth/register", json.dumps(metadata), {"Content-Type": "application/json"})
        answer = json.loads(text)
        self.client_id = answer.get("client_id")
        return status, answer

    def ask(self, scope=None):
        """Registers and opens the page; returns the number it shows."""
        status, answer = self.register()
        assert status == 201, answer
        challenge = base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()
        query = {"response_type": "code", "client_id": self.client_id, "redirect_uri": REDIRECT,
                 "code_challenge": challenge, "code_challenge_method": "S256", **({"scope": scope} if scope else {})}
        status, _, self.page = self._send("GET", "/oauth/authorize?" + urllib.parse.urlencode(query),
                                          headers={"Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate"})
        assert status == 200, self.page
        self.wait_target = re.search(r'<meta http-equiv="refresh" content="[^"]*url=([^"]+)"', self.page).group(1)
        return self.number()

    def number(self):
        return re.search(r'id="number"[^>]*>\s*(\d\d)\s*<', self.page).group(1)

    def look(self):
        """What the page came to: None while it waits, else the parameters of the redirect (code, or error)."""
        status, headers, self.page = self._send("GET", self.wait_target)
        if status != 303:
            return None
        return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(headers["Location"]).query))

    def redeem(self, code):
        body = urllib.parse.urlencode({"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT,
                                       "client_id": self.client_id, "code_verifier": self.verifier})
        status, _, text = self._send("POST", "/oauth/token", body, {"Content-Type": "application/x-www-form-urlencoded"})
        assert status == 200, text
        self.token = json.loads(text)["access_token"]

    def _post(self, method, params):
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json",
                   "Accept": "application/json, text/event-stream", **({"Mcp-Session-Id": self.session} if self.session else {})}
        message = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
        return self._send("POST", self.url.path, json.dumps(message), headers)

    def call(self, tool, **arguments):
        """HTTP status and the text of the answer."""
        if not self.session:
            _, headers, _ = self._post("initialize", {"protocolVersion": "2025-11-25", "capabilities": {},
                                                      "clientInfo": {"name": self.name, "version": "1"}})
            self.session = headers["Mcp-Session-Id"]
        status, _, text = self._post("tools/call", {"name": tool, "arguments": arguments})
        return status, text


if __name__ == "__main__":
    print(Asker(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4]).ask())
