using System.Text.Json;

namespace Langbenk.Hosting.Backups;

/// <summary>What a backup says about itself. A program that does not know the format does not touch it.</summary>
sealed record BackupManifest(
    int Format, string Version, string Provider, string LastMigration, DateTime Created, IReadOnlyDictionary<string, string> Sha256)
{
    public const int NewestFormat = 1;
    public const string Name = "manifest.json";
    public const string Keys = "keys/";

    static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string DatabaseName(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite ? "database.sqlite" : "database.dump";

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Readable);

    /// <summary>The format alone is read first: the rest of a newer one may look different.</summary>
    public static BackupManifest Read(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var (format, version) = (document.RootElement.GetProperty("format").GetInt32(), document.RootElement.GetProperty("version").GetString());
            if (format > NewestFormat)
            {
                throw new OperatorException(
                    $"the backup has format {format}, made by langbenk {version}; this is langbenk {ProductVersion.Text}, which reads format {NewestFormat}. Restore it with the newer program.");
            }

            return document.Deserialize<BackupManifest>(Readable) ?? throw new JsonException();
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new OperatorException("the backup's manifest cannot be read: this is not a backup, or it is damaged.");
        }
    }
}
