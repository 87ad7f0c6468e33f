using System.Net;
using AngleSharp;

namespace Langbenk.Web.Tests.Operations;

/// <summary>
/// Someone of the demonstration who types and finishes tasks, and remembers what the site said was stored. She keeps her
/// cookies, so that her session has to survive every restart.
/// </summary>
sealed class Typist(string userName, Guid account) : IDisposable
{
    readonly CookieContainer _cookies = new();
    HttpClient? _client;
    string? _token;

    public Guid Account => account;

    /// <summary>By form: the number that was last acknowledged, and the last that was sent.</summary>
    public Dictionary<string, (int Saved, int Sent)> Texts { get; } = [];

    public int Acknowledged { get; private set; }

    public List<Guid> Finished { get; } = [];

    public async Task Connect(string site)
    {
        _client?.Dispose();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = _cookies }) { BaseAddress = new Uri(site) };
        if (_token is null)
        {
            var answer = await Post("/logg-inn?handler=Demo", ("konto", account.ToString()), ("form-token", await Token("/logg-inn")));
            Assert.True(answer == HttpStatusCode.Redirect, $"{userName}: {answer}");
            _token = await Token("/logg-ut");
        }
    }

    public async Task<HttpStatusCode> Get(string path)
    {
        using var answer = await _client!.GetAsync(path);
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode;
    }

    /// <summary>The next version of a text. It counts as sent before it leaves, and as saved when the site has said so.</summary>
    public async Task<HttpStatusCode> Save(string form)
    {
        var (saved, sent) = Texts.GetValueOrDefault(form);
        Texts[form] = (saved, ++sent);
        var answer = await Post("/arbeid/utkast", ("utkast-av", form), ("tekst", $"{sent}"), ("fyll", new string('å', 400)), ("form-token", _token!));
        if (answer == HttpStatusCode.OK)
        {
            (Texts[form], Acknowledged) = ((sent, sent), Acknowledged + 1);
        }

        return answer;
    }

    public async Task<HttpStatusCode> Finish(Guid task)
    {
        var answer = await Post("/oversikt", ("oppgave", task.ToString()), ("form-token", _token!));
        if (answer == HttpStatusCode.Redirect)
        {
            Finished.Add(task);
        }

        return answer;
    }

    public void Dispose() => _client?.Dispose();

    async Task<HttpStatusCode> Post(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await _client!.PostAsync(path, content);
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode;
    }

    async Task<string> Token(string path)
    {
        using var answer = await _client!.GetAsync(path);
        var html = await answer.Content.ReadAsStringAsync();
        using var page = await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));
        return page.QuerySelector("input[name=form-token]")?.GetAttribute("value")
            ?? throw new InvalidOperationException($"{path}: {answer.StatusCode}, and no form on it.");
    }
}
