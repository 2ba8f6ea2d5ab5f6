import Glibc

@main struct Main {
  static func main() {
    guard let file = fopen(CommandLine.arguments[2], "w") else { exit(1) }
    fputs("enum ShippedPack {}\n", file)
    fclose(file)
  }
}
