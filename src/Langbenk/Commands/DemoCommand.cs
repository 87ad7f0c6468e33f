using System.Net;
using System.Net.Sockets;
using Langbenk.Demo;
using Langbenk.Hosting;

namespace Langbenk.Commands;

/// <summary>Everything on this machine: embedded database, loopback address, log on stderr.</summary>
static class DemoCommand
{
    const int FirstPort = 5080;
    const int PortsToTry = 100;

    public static int Run(string[] args) => WebOptions.Run(args, Demo, $"http://localhost:{FreePort()}");

    static async Task<int> Demo(LangbenkSettings settings)
    {
        settings.Demo = true;
        (settings.Log.ToStandardError, settings.Log.Level) = (true, LogLevel.Warning);
        await using var app = LangbenkHost.Build(settings);
        using var folder = DataFolderLock.Take(settings);
        await Databases.Migrate(app.Services);
        if (await DemoFiller.IsAnothers(app.Services))
        {
            Console.Error.WriteLine("langbenk: this data folder has accounts of its own, and no demonstration in it. Choose another with --data, or run serve.");
            return ExitCode.BadUse;
        }

        Console.Error.WriteLine("Making ready the invented area Nordfjella; the first time takes a quarter of a minute …");
        await DemoFiller.Fill(app.Services);
        await app.StartAsync();
        Console.WriteLine("Langbenk is running. Ctrl+C stops it. Nothing here is legal advice.");
        foreach (var address in app.Urls)
        {
            Console.WriteLine(address);
        }

        await app.WaitForShutdownAsync();
        return ExitCode.Done;
    }

    static int FreePort() => Enumerable.Range(FirstPort, PortsToTry).FirstOrDefault(IsFree, FirstPort);

    static bool IsFree(int port) => IsFree(IPAddress.Loopback, port) && IsFree(IPAddress.IPv6Loopback, port);

    static bool IsFree(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException taken)
        {
            // A machine without IPv6 has nothing there to collide with.
            return taken.SocketErrorCode is SocketError.AddressFamilyNotSupported or SocketError.AddressNotAvailable;
        }
    }
}
