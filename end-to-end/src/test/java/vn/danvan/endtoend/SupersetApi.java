package vn.danvan.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Superset's own interface for programs, as one of its users. */
final class SupersetApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;
  private final String token;

  private SupersetApi(String address, String user, String password) {
    this.address = address;
    this.token =
        send(
                HttpRequest.newBuilder()
                    .POST(
                        BodyPublishers.ofString(
                            text(
                                Map.of(
                                    "username", user,
                                    "password", password,
                                    "provider", "db")))),
                "/api/v1/security/login")
            .path("access_token")
            .asText();
  }

  static SupersetApi signedIn(Demo demo, String user, String password) {
    return new SupersetApi(demo.superset().address(), user, password);
  }

  JsonNode read(String path) {
    return send(HttpRequest.newBuilder().GET().header("Authorization", "Bearer " + token), path);
  }

  JsonNode ask(String path, Object body) {
    return send(
        HttpRequest.newBuilder()
            .POST(BodyPublishers.ofString(text(body)))
            .header("Authorization", "Bearer " + token),
        path);
  }

  private JsonNode send(HttpRequest.Builder request, String path) {
    try {
      var response =
          client.send(
              request
                  .uri(URI.create(address + path))
                  .header("Content-Type", "application/json")
                  .build(),
              BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new AssertionError(
            "%s answered %d: %s".formatted(path, response.statusCode(), response.body()));
      }
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new AssertionError("Superset did not answer " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Superset was asked", e);
    }
  }

  private static String text(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException e) {
      throw new IllegalArgumentException("Cannot write as JSON: " + body, e);
    }
  }
}
