namespace Verify;

/// <summary>Each sample over its own features, the same in training and inference (Ba, Kiros and Hinton 2016).</summary>
public sealed class LayerNorm : Normaliser
{
    public override bool Columns => false;
}
