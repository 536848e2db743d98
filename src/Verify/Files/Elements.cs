using System.Buffers.Binary;
namespace Verify;

/// <summary>Little-endian numbers of the types that tensors are written in, widened to float64.</summary>
static class Elements
{
    /// <summary>Bytes of one number, and how to read it.</summary>
    public static (int Bytes, Func<ReadOnlyMemory<byte>, double> Read) Of(string type, string where) => type switch
    {
        "F64" => (8, bytes => BinaryPrimitives.ReadDoubleLittleEndian(bytes.Span)),
        "F32" => (4, bytes => BinaryPrimitives.ReadSingleLittleEndian(bytes.Span)),
        "F16" => (2, bytes => (double)BinaryPrimitives.ReadHalfLittleEndian(bytes.Span)),
        "BF16" => (2, bytes => BitConverter.Int32BitsToSingle(BinaryPrimitives.ReadUInt16LittleEndian(bytes.Span) << 16)),
        "I64" => (8, bytes => BinaryPrimitives.ReadInt64LittleEndian(bytes.Span)),
        "I32" => (4, bytes => BinaryPrimitives.ReadInt32LittleEndian(bytes.Span)),
        _ => throw new TensorFileException($"{where}: dtype {type}: expected one of F64, F32, F16, BF16, I64, I32."),
    };

    /// <summary>All numbers of a block that is exactly as long as they are.</summary>
    public static double[] Read(ReadOnlyMemory<byte> block, int count, string type, string where)
    {
        var (size, read) = Of(type, where);
        if (block.Length != (long)count * size) throw new TensorFileException($"{where}: expected {(long)count * size} bytes for {count} numbers of {type}; given {block.Length}.");
        var values = new double[count];
        for (int i = 0; i < count; i++) values[i] = read(block.Slice(i * size, size));
        return values;
    }
}
