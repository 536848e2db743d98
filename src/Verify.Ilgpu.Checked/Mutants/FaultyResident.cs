namespace Verify;

/// <summary>The very kernel whose groups keep R, with one of its cares turned round; run by the checking device alone: elsewhere it might hang, or be right by luck.</summary>
public abstract class FaultyResident<TCell, TFault>(IlgpuDevice device) : ResidentKernel<TCell, Portable32, float, TFault, InSharedMemory<Portable32>>(device), IMutant
    where TCell : struct, ICell<TCell> where TFault : struct, ICare
{
    public virtual string? Equivalent => null;

    private protected override Residence Use(Residence whole) => whole;
}
