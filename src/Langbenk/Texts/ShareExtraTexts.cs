using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Statements about sender, receiver and information that are not circumstances of the contract's list.</summary>
public static class ShareExtraTexts
{
    public static Text Of(string code) => code switch
    {
        "same-body" => new("Mottakeren arbeider i samme virksomhet som meg", "Mottakaren arbeider i same verksemd som eg", "The receiver works in the same body as I do"),
        "same-nav-office" => new("Mottakeren arbeider på samme Nav-kontor", "Mottakaren arbeider på same Nav-kontor", "The receiver works in the same NAV office"),
        "other-municipality" => new("Mottakeren hører til en annen kommune", "Mottakaren høyrer til ein annan kommune", "The receiver belongs to another municipality"),
        "no-task" => new("Mottakeren har ingen oppgave i saken", "Mottakaren har inga oppgåve i saka", "The receiver has no task in the case"),
        "receiver-party" => new("Mottakeren er part i saken", "Mottakaren er part i saka", "The receiver is a party to the case"),
        "public-reporter" => new("Mottakeren meldte i kraft av jobben", "Mottakaren melde i kraft av jobben", "The receiver reported as part of the job"),
        "private-reporter" => new("Mottakeren meldte som privatperson", "Mottakaren melde som privatperson", "The receiver reported as a private person"),
        "receiver-is-subject" => new("Mottakeren er selv den opplysningene gjelder", "Mottakaren er sjølv den opplysningane gjeld", "The receiver is the person whom the information concerns"),
        "known-to-receiver" => new("Mottakeren kjenner opplysningen fra før", "Mottakaren kjenner opplysninga frå før", "The receiver knows the information already"),
        "publicly-known" => new("Opplysningen er alminnelig kjent", "Opplysninga er allment kjend", "The information is generally known"),
        "unauthorised-look-up" => new("Jeg fant opplysningen ved å slå opp uten tjenstlig behov", "Eg fann opplysninga ved å slå opp utan tenestleg behov", "I found the information by looking it up without an official need"),
        "sender-private" => new("Virksomheten min er privat", "Verksemda mi er privat", "My body is private"),
        "receiver-private" => new("Mottakerens virksomhet er privat", "Verksemda til mottakaren er privat", "The receiver's body is private"),
        "sender-health" => new("Jeg er helsepersonell", "Eg er helsepersonell", "I am health personnel"),
        "receiver-health" => new("Mottakeren er helsepersonell", "Mottakaren er helsepersonell", "The receiver is health personnel"),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };
}
