using System.ComponentModel.DataAnnotations;
using MimeKit;

namespace Langbenk.Hosting.Mail;

enum MailSecurity
{
    StartTls,
    Tls,

    /// <summary>For a server on the same machine only.</summary>
    None,
}

/// <summary>The server that takes notices by e-mail. Nothing set: none are sent, and nobody is asked for an address.</summary>
sealed class MailSettings : IValidatableObject
{
    public string Host { get; set; } = "";

    /// <summary>0: the usual one, 587 with StartTls, 465 with Tls, 25 without.</summary>
    [Range(0, 65535)]
    public int Port { get; set; }

    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>A file with the password in it, read each time it is needed.</summary>
    public string PasswordFile { get; set; } = "";

    /// <summary>The sender: an address, or «Name &lt;address&gt;».</summary>
    public string From { get; set; } = "";

    [EnumDataType(typeof(MailSecurity))]
    public MailSecurity Security { get; set; }

    /// <summary>The address of this site as people type it; the mail leads there.</summary>
    public string Site { get; set; } = "";

    public bool IsOn => Host.Length > 0;

    public int PortOrUsual => Port > 0 ? Port : Security switch { MailSecurity.StartTls => 587, MailSecurity.Tls => 465, _ => 25 };

    /// <summary>Parts of addresses and the way in are added to it.</summary>
    public string SiteWithoutSlash => Site.TrimEnd('/');

    public MailboxAddress Sender() =>
        MailboxAddress.Parse(From) is { Name: null or "" } plain ? new MailboxAddress("Langbenk", plain.Address) : MailboxAddress.Parse(From);

    public string Secret() => PasswordFile.Length > 0 ? File.ReadAllText(PasswordFile).Trim() : Password;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        string[] others = [User, Password, PasswordFile, From, Site];
        return IsOn ? FaultsOf() : others.Any(one => one.Length > 0) || Port > 0 || Security != default ? [Fault("is required when mail is configured", nameof(Host))] : [];
    }

    IEnumerable<ValidationResult> FaultsOf()
    {
        if (Uri.CheckHostName(Host) == UriHostNameType.Unknown)
        {
            yield return Fault("is not the name of a server", nameof(Host));
        }

        if (!MailboxAddress.TryParse(From, out var sender) || !sender.Address.Contains('@', StringComparison.Ordinal))
        {
            yield return Fault("is not an e-mail address", nameof(From));
        }

        if (!Uri.TryCreate(Site, UriKind.Absolute, out var site) || site is not { Query: "", Fragment: "" }
            || (site.Scheme != "https" && !(site.Scheme == "http" && site.IsLoopback)))
        {
            yield return Fault("is not an https:// address", nameof(Site));
        }

        if (Security == MailSecurity.None && !IsThisMachine())
        {
            yield return Fault("None is for a server on this machine only", nameof(Security));
        }

        foreach (var fault in SecretFaults())
        {
            yield return fault;
        }
    }

    IEnumerable<ValidationResult> SecretFaults()
    {
        if (Password.Length > 0 && PasswordFile.Length > 0)
        {
            yield return Fault("and the password itself are both set: choose one", nameof(PasswordFile));
        }
        else if (PasswordFile.Length > 0 && !CanRead(PasswordFile))
        {
            yield return Fault("cannot be read", nameof(PasswordFile));
        }

        if (User.Length > 0 != (Password.Length > 0 || PasswordFile.Length > 0))
        {
            yield return Fault("and the password go together", nameof(User));
        }
    }

    bool IsThisMachine() => Host is "localhost" || (System.Net.IPAddress.TryParse(Host, out var address) && System.Net.IPAddress.IsLoopback(address));

    static bool CanRead(string file)
    {
        try
        {
            return File.ReadAllText(file).Trim().Length > 0;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    static ValidationResult Fault(string message, string name) => new(message, [name]);
}
