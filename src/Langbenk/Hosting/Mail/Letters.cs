using Langbenk.Organisation.NoticeAddresses;
using Langbenk.Texts;
using MimeKit;
using MimeKit.Utils;

namespace Langbenk.Hosting.Mail;

/// <summary>The two letters that leave the house. Neither says who reads it, what it is about or which service it comes from.</summary>
sealed class Letters(MailSettings settings)
{
    public MimeMessage Notice(NoticeAddress to)
    {
        var site = settings.SiteWithoutSlash + LanguagePath.Prefix(to.Language);
        return Write(to.Address, MailTexts.NoticeSubject[to.Language], MailTexts.NoticeBody($"{site}/oversikt", $"{site}/konto/e-post")[to.Language]);
    }

    public MimeMessage Code(MakeAddressCode.Made made) =>
        Write(made.Address, MailTexts.CodeSubject[made.Language], MailTexts.CodeBody(made.Code)[made.Language]);

    MimeMessage Write(string to, string subject, string body)
    {
        var sender = settings.Sender();
        var letter = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = body } };
        letter.From.Add(sender);
        letter.To.Add(new MailboxAddress(null, to));
        // Made of the sender's domain: otherwise it would be this machine's own name.
        letter.MessageId = MimeUtils.GenerateMessageId(sender.Domain);
        // RFC 3834: nobody's absence is to answer it.
        letter.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return letter;
    }
}
