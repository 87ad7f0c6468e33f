using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Langbenk.Web.Tests.Mail;

/// <summary>A mail server that takes what it gets, or does not. Plain, on this machine.</summary>
sealed class StandInMailServer : IAsyncDisposable
{
    readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource _stop = new();
    readonly Task _running;

    public StandInMailServer()
    {
        _listener.Start();
        _running = Run();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What it answers to RCPT TO for this address: «550 no such user».</summary>
    public ConcurrentDictionary<string, string> Refuses { get; } = new();

    /// <summary>It answers the telephone and says that it is closed.</summary>
    public bool IsClosed { get; set; }

    public ConcurrentQueue<(string To, string Text)> Taken { get; } = new();

    public int Connections { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _running;
        _stop.Dispose();
    }

    async Task Run()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Connections++;
                await Talk(client.GetStream());
            }
            catch (Exception ended) when (ended is OperationCanceledException or SocketException or IOException)
            {
                // The caller hung up, or the test is over.
            }
        }
    }

    async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync(IsClosed ? "554 closed" : "220 stand-in");
        var to = "";
        while (await reader.ReadLineAsync(_stop.Token) is { } line)
        {
            var word = line.Split(' ')[0].ToUpperInvariant();
            if (word == "RCPT")
            {
                to = line.Split('<', '>')[1];
            }
            else if (word == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                Taken.Enqueue((to, await Letter(reader)));
            }

            await writer.WriteLineAsync(word switch
            {
                "EHLO" => "250 stand-in",
                "RCPT" => Refuses.GetValueOrDefault(to, "250 ok"),
                "QUIT" => "221 bye",
                _ => "250 ok",
            });
        }
    }

    async Task<string> Letter(StreamReader reader)
    {
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line and not ".")
        {
            letter.Append(line).Append('\n');
        }

        return letter.ToString();
    }
}
