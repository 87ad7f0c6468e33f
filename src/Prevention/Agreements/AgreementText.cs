using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Langbenk.Prevention.Agreements;

/// <summary>
/// The text that is signed, whole and in a fixed order: the same words and files give the same hash, and one changed word or file
/// another. A text without files is written as before files were part of it, so that what was signed then keeps its hash.
/// </summary>
public sealed record AgreementText(
    string Title, string Purpose, string TargetGroup, string LegalBasis, string Meetings, int RevisionMonths,
    IReadOnlyList<string> Parties, IReadOnlyList<AgreementText.Duty> Duties, IReadOnlyList<AgreementText.Routine> Routines,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AgreementText.File>? Files = null)
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public sealed record Duty(DutyLevel Level, string Who, string Does);

    public sealed record Routine(string Title, string Steps);

    /// <summary>A file by its name and the SHA-256 of its bytes.</summary>
    public sealed record File(string Name, string Hash)
    {
        /// <summary>Enough for two people to compare by eye.</summary>
        [JsonIgnore]
        public string Mark => Hash[..12];
    }

    /// <summary>As it stands on a day: only those who are parties then.</summary>
    public static AgreementText Of(
        Agreement agreement, IEnumerable<AgreementParty> parties, IEnumerable<AgreementDuty> duties, IEnumerable<AgreementRoutine> routines,
        IEnumerable<AgreementAttachment> attachments, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        File[] files = [.. attachments.Where(one => one.IsIn(agreement.Number)).Select(one => new File(one.Name, one.Hash))
            .OrderBy(one => one.Name, StringComparer.Ordinal).ThenBy(one => one.Hash, StringComparer.Ordinal)];
        return new AgreementText(
            agreement.Title, agreement.Purpose, agreement.TargetGroup, agreement.LegalBasis, agreement.Meetings, agreement.RevisionMonths,
            [.. parties.Where(one => one.IsPartyOn(day)).OrderBy(one => one.Place).Select(one => one.Name)],
            [.. duties.OrderBy(one => one.Place).Select(one => new Duty(one.Level, one.Who, one.Does))],
            [.. routines.OrderBy(one => one.Place).Select(one => new Routine(one.Title, one.Steps))],
            files.Length == 0 ? null : files);
    }

    public static AgreementText FromJson(string json) => JsonSerializer.Deserialize<AgreementText>(json)!;

    public string ToJson() => JsonSerializer.Serialize(this, Readable);

    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson())));
}
