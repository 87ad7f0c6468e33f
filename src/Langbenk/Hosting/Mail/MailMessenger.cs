using System.Net.Sockets;
using Langbenk.Organisation.NoticeAddresses;
using Langbenk.Work.Notices;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Langbenk.Hosting.Mail;

/// <summary>
/// Hands letters to the mail server, all of one run over one connection. What goes wrong is told by its kind: a server's own words
/// may quote the address.
/// </summary>
sealed partial class MailMessenger(
    LangbenkSettings settings, FindAddress addresses, MakeAddressCode codes, TimeProvider time, ILogger<MailMessenger> log) : IMessenger, IDisposable
{
    /// <summary>For one letter with the way to the server.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    readonly SmtpClient _client = new();
    readonly Letters _letters = new(settings.Mail);

    public async Task<Delivery> Send(Guid accountId, NoticeKind kind, CancellationToken cancellation)
    {
        if (await Write(accountId, kind, cancellation) is not { } letter)
        {
            return Delivery.Taken;
        }

        using (letter)
        using (var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation))
        {
            patience.CancelAfter(Patience);
            try
            {
                await Connect(patience.Token);
                await _client.SendAsync(letter, patience.Token);
                return Delivery.Taken;
            }
            catch (SmtpCommandException refused) when (refused.ErrorCode == SmtpErrorCode.RecipientNotAccepted && _client.IsConnected)
            {
                NotTaken(log, $"{refused.ErrorCode} {(int)refused.StatusCode}");
                return Delivery.Refused;
            }
            catch (Exception failed) when (IsTheServers(failed) && !cancellation.IsCancellationRequested)
            {
                NotTaken(log, failed.GetType().Name);
                return Delivery.NoAnswer;
            }
        }
    }

    public void Dispose() => _client.Dispose();

    async Task<MimeMessage?> Write(Guid account, NoticeKind kind, CancellationToken cancellation)
    {
        if (kind == NoticeKind.AddressCode)
        {
            return await codes.Handle(account, time.GetUtcNow().UtcDateTime, cancellation) is { } made ? _letters.Code(made) : null;
        }

        return await addresses.ForSending(account, cancellation) is { } to ? _letters.Notice(to) : null;
    }

    async Task Connect(CancellationToken cancellation)
    {
        var mail = settings.Mail;
        if (!_client.IsConnected)
        {
            await _client.ConnectAsync(mail.Host, mail.PortOrUsual, mail.Security switch
            {
                MailSecurity.StartTls => SecureSocketOptions.StartTls,
                MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
                _ => SecureSocketOptions.None,
            }, cancellation);
        }

        if (mail.User.Length > 0 && !_client.IsAuthenticated)
        {
            await _client.AuthenticateAsync(mail.User, mail.Secret(), cancellation);
        }
    }

    /// <summary>Away, slow, refusing us, or without the encryption that is asked for.</summary>
    static bool IsTheServers(Exception failed) => failed is CommandException or ProtocolException or AuthenticationException or SslHandshakeException
        or IOException or SocketException or TimeoutException or OperationCanceledException or NotSupportedException or UnauthorizedAccessException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message was not taken by the mail server: {Fault}")]
    static partial void NotTaken(ILogger log, string fault);
}
