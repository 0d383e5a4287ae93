package org.tillside.records;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.module.SimpleValueInstantiators;

/** Makes records through a handle that is prepared once: the mapper would prepare one for each of a million. */
final class RecordMakers extends SimpleValueInstantiators {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator usual) {
        boolean record = type.getBeanClass().isRecord();
        if (record
                && usual instanceof StdValueInstantiator it
                && it.getWithArgsCreator() instanceof AnnotatedConstructor constructor) {
            MethodHandle handle = handle(constructor);
            return handle == null ? usual : new Maker(it, handle);
        }
        return usual;
    }

    private static @Nullable MethodHandle handle(AnnotatedConstructor constructor) {
        try {
            return MethodHandles.publicLookup()
                    .unreflectConstructor(constructor.getAnnotated())
                    .asSpreader(Object[].class, constructor.getParameterCount())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException notPublic) {
            return null;
        }
    }

    /** The mapper's own way of making a record, but for the last step. */
    private static final class Maker extends StdValueInstantiator {
        private static final long serialVersionUID = 1L;

        private final transient MethodHandle handle;

        Maker(StdValueInstantiator usual, MethodHandle handle) {
            super(usual);
            this.handle = handle;
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] values) {
            try {
                return (Object) handle.invokeExact(values);
            } catch (RuntimeException refused) {
                // the mapper says it in its own words
                return super.createFromObjectWith(context, values);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("constructors of records throw nothing that is checked", e);
            }
        }
    }
}
