using System.Runtime.Versioning;

// File modes, signals and the programs that the scripts install.
[assembly: SupportedOSPlatform("linux")]
