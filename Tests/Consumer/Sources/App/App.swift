import Companion

@main
struct App {
  static func main() {
    print("An app that links Companion, and nothing of the server.")
  }
}
