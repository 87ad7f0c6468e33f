using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Langbenk.Web.Tests.Operations;

/// <summary>A page that reads several times sees one moment, also when somebody writes in the middle of it.</summary>
public class OneMomentTests
{
    int _asked;

    [Fact]
    public async Task Page_SomebodyWritesBetweenTwoReadings_ShowsWhatWasThereAtTheFirst()
    {
        await using var demo = new DemoSite();
        await demo.InitializeAsync();
        var before = await Count(demo);
        Assert.True(before > 0, "The demonstration has no published examples.");
        using var writer = new WriteAfterCount(demo.Folder);

        // The page counts, and then reads the rows: «12 eksempler» over an empty list would be two moments.
        Assert.Equal(before, await Count(demo));

        Assert.True(writer.HasWritten, "Nobody wrote in the middle: the test proves nothing.");
        Assert.Equal(0, await Count(demo));
    }

    /// <summary>The list of the page; its heading is of the same number. Another address each time: a public page is kept for a moment.</summary>
    async Task<int> Count(DemoSite demo)
    {
        var page = await demo.Site.Page($"/eksempler?nr={++_asked}");
        return page.QuerySelectorAll("main a[href^='/eksempler/']").Length;
    }

    /// <summary>Withdraws every example straight after the page has counted them, on a connection of its own.</summary>
    sealed class WriteAfterCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        readonly List<IDisposable> _subscriptions = [];
        readonly string _folder;

        public WriteAfterCount(string folder)
        {
            _folder = folder;
            _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public bool HasWritten { get; private set; }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore")
            {
                _subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (!HasWritten && value.Key == RelationalEventId.DataReaderClosing.Name && value.Value is DataReaderClosingEventData { Command: { } command }
                && command.Connection!.DataSource.Contains(_folder, StringComparison.Ordinal)
                && command.CommandText.Contains("COUNT(*)", StringComparison.Ordinal) && command.CommandText.Contains("\"example\"", StringComparison.Ordinal))
            {
                HasWritten = true;
                using var other = new SqliteConnection($"Data Source={Path.Combine(_folder, "langbenk.db")};Pooling=false");
                other.Open();
                using var write = other.CreateCommand();
                write.CommandText = "PRAGMA busy_timeout=5000; UPDATE example SET withdrawn_on = '2020-01-01'";
                write.ExecuteNonQuery();
            }
        }

        public void Dispose() => _subscriptions.ForEach(one => one.Dispose());

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
