using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Langbenk.Hosting;

/// <summary>The configuration cannot be used; the message names the variable and never its value.</summary>
sealed class BadSettingsException(string message) : Exception(message);

static partial class SettingsReader
{
    /// <summary>Variables of the same prefix that are not the program's.</summary>
    static readonly string[] NotOurs = ["TEST_", "Test:"];

    public static LangbenkSettings Read(IConfiguration configuration)
    {
        var ours = new ConfigurationBuilder().AddInMemoryCollection(configuration.AsEnumerable().Where(IsOurs)).Build();
        var settings = Bind(ours);
        List<string> faults = [.. Faults(settings, ""), .. Faults(settings.Database, "Database"),
            .. Faults(settings.Limits, "Limits"), .. Faults(settings.Log, "Log"), .. Faults(settings.Mail, "Mail"),
            .. settings.SignIn.SelectMany(one => Faults(one.Value, "SignIn__" + one.Key)), .. NameFaults(settings), .. AddressFaults(settings)];
        return faults.Count == 0
            ? settings
            : throw new BadSettingsException("bad configuration: " + string.Join("; ", faults) + ".");
    }

    static LangbenkSettings Bind(IConfiguration configuration)
    {
        var settings = new LangbenkSettings();
        try
        {
            // A misspelt name stops the start; otherwise its default would be used without a word.
            configuration.Bind(settings, options => options.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException unreadable)
        {
            throw new BadSettingsException($"bad configuration: {WithoutValue(unreadable)}");
        }

        return settings;
    }

    static bool IsOurs(KeyValuePair<string, string?> pair) =>
        pair.Value is not null && !NotOurs.Any(start => pair.Key.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    static IEnumerable<string> Faults(object settings, string section)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(settings, new ValidationContext(settings), results, validateAllProperties: true);
        return results.Select(result => $"{Variable(section, result.MemberNames.FirstOrDefault())}: {result.ErrorMessage}");
    }

    static IEnumerable<string> AddressFaults(LangbenkSettings settings)
    {
        foreach (var url in settings.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            {
                yield return $"{Variable("", "Urls")}: an address is not http://… or https://…";
            }
        }

        foreach (var proxy in settings.TrustedProxies.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IPAddress.TryParse(proxy, out _))
            {
                yield return $"{Variable("", "TrustedProxies")}: an entry is not an IP address";
            }
        }
    }

    /// <summary>The name is a part of the address that is registered with the provider.</summary>
    static IEnumerable<string> NameFaults(LangbenkSettings settings) => settings.SignIn.Keys
        .Where(name => !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
        .Select(_ => $"{Variable("SignIn", "")}: a name has other characters than letters, digits and -");

    static string Variable(string section, string? name) =>
        "LANGBENK_" + (section.Length == 0 ? "" : section.ToUpperInvariant() + "__") + name?.ToUpperInvariant();

    /// <summary>The binder's own message may quote a connection string; its key is all that is needed.</summary>
    static string WithoutValue(InvalidOperationException unreadable)
    {
        // Of a name that is unknown far down, only the innermost tells which.
        var message = unreadable.GetBaseException() is InvalidOperationException inner ? inner.Message : unreadable.Message;
        var unknown = UnknownName().Matches(message).Select(one => one.Groups[1].Value).LastOrDefault();
        if (message.Contains("ErrorOnUnknownConfiguration", StringComparison.Ordinal) && unknown is not null)
        {
            return $"there is no setting '{unknown}' (LANGBENK_…{unknown.ToUpperInvariant()}); docs/operations.md lists them";
        }

        var key = message.LastIndexOf(" at '", StringComparison.Ordinal);
        return key < 0 ? message : "a value cannot be read" + message[key..];
    }

    [System.Text.RegularExpressions.GeneratedRegex("'([A-Za-z0-9_]+)'")]
    private static partial System.Text.RegularExpressions.Regex UnknownName();
}
