using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Files that are signed together with an agreement.</summary>
public static class AgreementFileTexts
{
    public static Text Change => new("Legg ved eller ta bort filer", "Legg ved eller ta bort filer", "Attach or take away files");

    public static Text SameName => new(
        "En fil med samme navn som en annen tar plassen til den.",
        "Ei fil med same namn som ei anna tek plassen til ho.",
        "A file with the same name as another takes its place.");

    public static Text Voids => new(
        "Noen har signert. Legger du ved eller tar bort en fil, må de signere på nytt.",
        "Nokon har signert. Legg du ved eller tek bort ei fil, må dei signere på nytt.",
        "Some have signed. If you attach or take away a file, they must sign again.");

    public static Text TakeAway(string name) => new($"Ta bort {name}", $"Ta bort {name}", $"Take away {name}");

    public static Text Sum(string hash) => new($"SHA-256 {hash} …", $"SHA-256 {hash} …", $"SHA-256 {hash} …");

    public static Text SumHint => new(
        "Tallet er begynnelsen på filens SHA-256-sum. Den som signerer, signerer nettopp disse filene.",
        "Talet er byrjinga på SHA-256-summen til fila. Den som signerer, signerer nettopp desse filene.",
        "The number is the beginning of the file's SHA-256 sum. Those who sign, sign exactly these files.");

    public static Text Beside => new("Filer ved siden av avtalen", "Filer ved sida av avtalen", "Files beside the agreement");

    public static Text BesideHint => new(
        "De ble lagt ved før vedlegg ble en del av det som signeres. De er med fra neste revisjon.",
        "Dei vart lagde ved før vedlegg vart ein del av det som blir signert. Dei er med frå neste revisjon.",
        "They were attached before attachments became part of what is signed. They are included from the next revision.");
}
