using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Calculator.TestSupport;

namespace Calculator.ScenarioFiles.Tests.Schema;

/// <summary>The <c>yaml-language-server</c> that editors use, spoken to as they do: by its protocol over standard input and output.</summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly string s_script = Path.Combine(
        Repository.Root,
        "out/language-server/node_modules/yaml-language-server/bin/yaml-language-server"
    );
    private readonly Process _process;
    private readonly Uri _document;
    private int _requests;

    /// <summary>Opens a text as a file beside the shipped scenarios.</summary>
    public LanguageServer(string text)
    {
        _document = new Uri(Path.Combine(Repository.Scenarios, "not-saved.yaml"));
        _process = Process.Start(
            new ProcessStartInfo("node", [s_script, "--stdio"])
            {
                RedirectStandardInput = true,
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        Request(
            "initialize",
            new JsonObject
            {
                ["processId"] = null,
                ["rootUri"] = new Uri(Repository.Scenarios).AbsoluteUri,
                ["capabilities"] = new JsonObject(),
            }
        );
        Send(new JsonObject { ["method"] = "initialized", ["params"] = new JsonObject() });
        Send(
            new JsonObject
            {
                ["method"] = "textDocument/didOpen",
                ["params"] = new JsonObject
                {
                    ["textDocument"] = new JsonObject
                    {
                        ["uri"] = _document.AbsoluteUri,
                        ["languageId"] = "yaml",
                        ["version"] = 1,
                        ["text"] = text,
                    },
                },
            }
        );
        Marks =
        [
            .. Receive(m => (string?)m["method"] == "textDocument/publishDiagnostics")["params"]![
                "diagnostics"
            ]!
                .AsArray()
                .Select(d => ((int)d!["range"]!["start"]!["line"]! + 1, (string)d["message"]!)),
        ];
    }

    /// <summary>Why the server can't be run here, or <c>null</c>.</summary>
    public static string? Missing { get; } =
        !File.Exists(s_script)
            ? "yaml-language-server is not installed in out/language-server (.ci/run does so)"
        : !HasNode() ? "node is not installed"
        : null;

    /// <summary>What is marked, by line (from 1).</summary>
    public (int Line, string Message)[] Marks { get; }

    /// <summary>The words that are offered at a place.</summary>
    public string[] Completion(int line, int column) =>
        [
            .. At("textDocument/completion", line, column)["items"]!
                .AsArray()
                .Select(i => (string)i!["label"]!),
        ];

    /// <summary>What is told of a place.</summary>
    public string Hover(int line, int column) =>
        At("textDocument/hover", line, column)["contents"]!.ToJsonString();

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static bool HasNode()
    {
        try
        {
            using var node = Process.Start(
                new ProcessStartInfo("node", ["--version"])
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                }
            )!;
            node.WaitForExit();
            return node.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private JsonNode At(string method, int line, int column) =>
        Request(
            method,
            new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = _document.AbsoluteUri },
                ["position"] = new JsonObject { ["line"] = line - 1, ["character"] = column - 1 },
            }
        );

    private JsonNode Request(string method, JsonObject parameters)
    {
        var id = ++_requests;
        Send(
            new JsonObject
            {
                ["id"] = id,
                ["method"] = method,
                ["params"] = parameters,
            }
        );
        return Receive(m => m["method"] is null && (int?)m["id"] == id)["result"]!;
    }

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var text = Encoding.UTF8.GetBytes(message.ToJsonString());
        var input = _process.StandardInput.BaseStream;
        input.Write(Encoding.ASCII.GetBytes($"Content-Length: {text.Length}\r\n\r\n"));
        input.Write(text);
        input.Flush();
    }

    /// <summary>The next message of a kind. The server's own questions are answered: there are no settings.</summary>
    private JsonNode Receive(Func<JsonNode, bool> isWanted)
    {
        while (true)
        {
            var message = Read();
            if (message["method"] is not null && message["id"] is { } question)
            {
                Send(
                    new JsonObject
                    {
                        ["id"] = question.DeepClone(),
                        ["result"] = message["params"]?["items"] is JsonArray items
                            ? new JsonArray([.. items.Select(_ => (JsonNode?)null)])
                            : null,
                    }
                );
            }
            else if (isWanted(message))
            {
                return message;
            }
        }
    }

    private JsonNode Read()
    {
        const string length = "Content-Length: ";
        var size = 0;
        while (Line() is { Length: > 0 } header)
        {
            if (header.StartsWith(length, StringComparison.OrdinalIgnoreCase))
            {
                size = int.Parse(header[length.Length..], CultureInfo.InvariantCulture);
            }
        }

        var body = new byte[size];
        _process.StandardOutput.BaseStream.ReadExactly(body);
        return JsonNode.Parse(body)!;
    }

    private string Line()
    {
        var line = new StringBuilder();
        while (_process.StandardOutput.BaseStream.ReadByte() is >= 0 and not '\n' and var next)
        {
            line.Append((char)next);
        }

        return line.ToString().TrimEnd('\r');
    }
}
