using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Who owns a service.</summary>
public static class ServiceTexts
{
    public static Text Ownership => new("Hvem eier den?", "Kven eig ho?", "Who owns it?");

    public static Text OwnershipHint => new(
        "En privat barnehage eller skole og en selvstendig fastlege er ikke forvaltningsorgan. Andre regler om taushetsplikt gjelder for dem.",
        "Ein privat barnehage eller skule og ein sjølvstendig fastlege er ikkje forvaltningsorgan. Andre reglar om teieplikt gjeld for dei.",
        "A private kindergarten or school and an independent general practitioner are no public bodies. Other rules of secrecy apply to them.");

    public static Text IsPrivate => new("Privat", "Privat", "Private");
}
