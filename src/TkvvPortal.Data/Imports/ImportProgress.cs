using System.Collections.Concurrent;

namespace TkvvPortal.Data.Imports;

/// <summary>
/// How far the imports at work in this process have come, for the bar their page shows. Kept in memory only: nothing depends on it, and with
/// several servers a bar simply does not move.
/// </summary>
public sealed class ImportProgress
{
    private readonly ConcurrentDictionary<Guid, ImportStep> _steps = new();

    /// <summary>Where an import is, or null when it is not at work.</summary>
    public ImportStep? Of(Guid run) => _steps.GetValueOrDefault(run);

    /// <summary>Follows an import until it is disposed of.</summary>
    public Followed Follow(Guid run) => new(_steps, run);

    /// <summary>One import at work.</summary>
    public sealed class Followed : IProgress<ImportStep>, IDisposable
    {
        private readonly ConcurrentDictionary<Guid, ImportStep> _steps;
        private readonly Guid _run;

        internal Followed(ConcurrentDictionary<Guid, ImportStep> steps, Guid run)
        {
            (_steps, _run) = (steps, run);
            Report(new ImportStep(ImportStage.Reading, 0, 0));
        }

        /// <inheritdoc/>
        public void Report(ImportStep value) => _steps[_run] = value;

        /// <inheritdoc/>
        public void Dispose() => _steps.TryRemove(_run, out _);
    }
}
