#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#pragma GCC visibility push(hidden)
#if defined(__clang__) || defined(__GNUC__)
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define LIKELY(x)   (x)
#define UNLIKELY(x) (x)
#endif
#define N_TARGET 1
#define MAX_N_CLASS 1
union Entry {
  int missing;
  float fvalue;
  int qvalue;
};
int32_t get_num_target(void);
void get_num_class(int32_t* out);
int32_t get_num_feature(void);
const char* get_threshold_type(void);
const char* get_leaf_output_type(void);
void predict(union Entry* data, int pred_margin, float* result);
void postprocess(float* result);
static const int32_t num_class[] = {  1, };
int32_t get_num_target(void) {
  return N_TARGET;
}
void get_num_class(int32_t* out) {
  for (int i = 0; i < N_TARGET; ++i) {
    out[i] = num_class[i];
  }
}
int32_t get_num_feature(void) {
  return 124;
}
const char* get_threshold_type(void) {
  return "float32";
}
const char* get_leaf_output_type(void) {
  return "float32";
}
void predict(union Entry* data, int pred_margin, float* result) {
  unsigned int tmp;
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.4134940505)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.73810517788)) {
        result[0] += -1.45068273e-01f;
      } else {
        result[0] += 1.32946849e-01f;
      }
    } else {
      result[0] += 1.84426531e-01f;
    }
  } else {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.013389431871)) {
      result[0] += -4.92949001e-02f;
    } else {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.4746876359)) {
        result[0] += 1.40774161e-01f;
      } else {
        result[0] += 1.97378606e-01f;
      }
    }
  }
  if ( (data[62].missing != -1) && (data[62].fvalue < (float)6.1016950607)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.83227664232)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.27637144923)) {
        result[0] += 1.79607555e-01f;
      } else {
        result[0] += -3.50347608e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -1.31009534e-01f;
      } else {
        result[0] += 1.66584581e-01f;
      }
    }
  } else {
    if (!(data[62].missing != -1) || (data[62].fvalue < (float)8.0597019196)) {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.71417546272)) {
        result[0] += 1.45727649e-01f;
      } else {
        result[0] += -2.70190928e-02f;
      }
    } else {
      result[0] += 1.81355476e-01f;
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.4134940505)) {
    if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.011910712346)) {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.0801082775)) {
        result[0] += 1.85376167e-01f;
      } else {
        result[0] += -4.73497324e-02f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13663157821)) {
        result[0] += 1.73986807e-01f;
      } else {
        result[0] += -1.22697257e-01f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.1058785915)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.34999999404)) {
        result[0] += -4.26900461e-02f;
      } else {
        result[0] += 1.58326417e-01f;
      }
    } else {
      result[0] += -1.62347391e-01f;
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.1712399721)) {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)8.1818180084)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.96638655663)) {
        result[0] += 1.72618225e-01f;
      } else {
        result[0] += -1.32809801e-03f;
      }
    } else {
      result[0] += 1.53580844e-01f;
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)4.2857141495)) {
        result[0] += -1.24534838e-01f;
      } else {
        result[0] += 1.01808228e-01f;
      }
    } else {
      result[0] += 1.51289299e-01f;
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.4134940505)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.37999999523)) {
        result[0] += 7.26320520e-02f;
      } else {
        result[0] += 1.74332172e-01f;
      }
    } else {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26666668057)) {
        result[0] += 1.02798514e-01f;
      } else {
        result[0] += -1.07908525e-01f;
      }
    }
  } else {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.0053099780343)) {
      result[0] += -1.13533013e-01f;
    } else {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.34999999404)) {
        result[0] += -5.42006679e-02f;
      } else {
        result[0] += 1.35577723e-01f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.35760685802)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26666668057)) {
        result[0] += 1.60475999e-01f;
      } else {
        result[0] += -1.11978136e-01f;
      }
    } else {
      result[0] += 1.52824953e-01f;
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.1058785915)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.44350627065)) {
        result[0] += 2.43487302e-02f;
      } else {
        result[0] += 1.36812836e-01f;
      }
    } else {
      result[0] += -1.39421806e-01f;
    }
  }
  if ( (data[62].missing != -1) && (data[62].fvalue < (float)6.1016950607)) {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45182818174)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 1.19474068e-01f;
      } else {
        result[0] += -9.65647995e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)73.75138855)) {
        result[0] += -8.93830359e-02f;
      } else {
        result[0] += 1.42205149e-01f;
      }
    }
  } else {
    if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.453125)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.065105766058)) {
        result[0] += 1.05574124e-01f;
      } else {
        result[0] += -8.86587054e-03f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)99.55557251)) {
        result[0] += 4.74702828e-02f;
      } else {
        result[0] += 1.42976925e-01f;
      }
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.2445565462)) {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45508915186)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.027027027681)) {
        result[0] += -3.25641446e-02f;
      } else {
        result[0] += 1.48367360e-01f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)2198.0412598)) {
        result[0] += 1.34781584e-01f;
      } else {
        result[0] += 8.76119062e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13663157821)) {
        result[0] += 1.05796829e-01f;
      } else {
        result[0] += -1.10902093e-01f;
      }
    } else {
      result[0] += 1.34387970e-01f;
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.4134940505)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.73110210896)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -7.98538253e-02f;
      } else {
        result[0] += 1.34691939e-01f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.17485789955)) {
        result[0] += 8.20199680e-03f;
      } else {
        result[0] += 1.65320262e-01f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.1058785915)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.3938960433)) {
        result[0] += 5.37113845e-02f;
      } else {
        result[0] += 1.32409021e-01f;
      }
    } else {
      result[0] += -1.13537610e-01f;
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.33329591155)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.73810517788)) {
        result[0] += -9.75622535e-02f;
      } else {
        result[0] += 6.44394159e-02f;
      }
    } else {
      result[0] += 1.27357036e-01f;
    }
  } else {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.4746876359)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.011363636702)) {
        result[0] += -7.49257510e-04f;
      } else {
        result[0] += 1.02320649e-01f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)90.035354614)) {
        result[0] += 5.17458515e-03f;
      } else {
        result[0] += 1.26893938e-01f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.3579403162)) {
    if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.0066807647236)) {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.099148407578)) {
        result[0] += 1.64216086e-01f;
      } else {
        result[0] += 6.68675154e-02f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 9.21315476e-02f;
      } else {
        result[0] += -8.35277289e-02f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)3.2392306328)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.3938960433)) {
        result[0] += 3.07895988e-02f;
      } else {
        result[0] += 1.15305640e-01f;
      }
    } else {
      result[0] += -1.16761230e-01f;
    }
  }
  if ( (data[62].missing != -1) && (data[62].fvalue < (float)6.1016950607)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)1.0874624252)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)4.8979592323)) {
        result[0] += 1.02663495e-01f;
      } else {
        result[0] += -4.01447043e-02f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13663157821)) {
        result[0] += 1.72162861e-01f;
      } else {
        result[0] += -8.02226737e-02f;
      }
    }
  } else {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.4324324429)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.3579403162)) {
        result[0] += -2.31769681e-02f;
      } else {
        result[0] += 1.12593785e-01f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.51506620646)) {
        result[0] += 1.28021285e-01f;
      } else {
        result[0] += 6.11017048e-02f;
      }
    }
  }
  if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.9344263077)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.97492188215)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.4285714626)) {
        result[0] += 1.58716068e-01f;
      } else {
        result[0] += -6.07959330e-02f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13663157821)) {
        result[0] += 9.81572270e-02f;
      } else {
        result[0] += -8.58749673e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.0065359477885)) {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.4746876359)) {
        result[0] += -1.13726016e-02f;
      } else {
        result[0] += 1.15762644e-01f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.053340554237)) {
        result[0] += 4.23750840e-02f;
      } else {
        result[0] += 1.32407814e-01f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.3579403162)) {
    if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.26666668057)) {
      result[0] += 1.47585258e-01f;
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 7.67081678e-02f;
      } else {
        result[0] += -7.15862289e-02f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)2.3322207928)) {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.20469290018)) {
        result[0] += 5.45254312e-02f;
      } else {
        result[0] += 1.22413695e-01f;
      }
    } else {
      result[0] += -9.33432281e-02f;
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45508915186)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.034482758492)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.2484755367)) {
        result[0] += -8.30419436e-02f;
      } else {
        result[0] += 1.21179096e-01f;
      }
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.3657736778)) {
        result[0] += 1.56227797e-01f;
      } else {
        result[0] += -3.38509753e-02f;
      }
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)3.1058785915)) {
      result[0] += 1.16584003e-01f;
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.51506620646)) {
        result[0] += 9.42315385e-02f;
      } else {
        result[0] += -1.86062500e-01f;
      }
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.3938960433)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.071428574622)) {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.26666668057)) {
        result[0] += 1.47121891e-01f;
      } else {
        result[0] += -6.63065091e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.11324028671)) {
        result[0] += -7.14928433e-02f;
      } else {
        result[0] += 1.34198725e-01f;
      }
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)3.1058785915)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.55826419592)) {
        result[0] += 1.15413584e-01f;
      } else {
        result[0] += 4.61763032e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)2512.8659668)) {
        result[0] += -8.45271647e-02f;
      } else {
        result[0] += 1.01471834e-01f;
      }
    }
  }
  if ( (data[62].missing != -1) && (data[62].fvalue < (float)6.1016950607)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 1.43536642e-01f;
    } else {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0073882103898)) {
        result[0] += 1.02271989e-01f;
      } else {
        result[0] += -5.67716062e-02f;
      }
    }
  } else {
    if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.453125)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.40625)) {
        result[0] += 1.26146004e-01f;
      } else {
        result[0] += 1.55465472e-02f;
      }
    } else {
      result[0] += 1.18520252e-01f;
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45508915186)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 1.15343489e-01f;
      } else {
        result[0] += -5.76613732e-02f;
      }
    } else {
      result[0] += 1.20816544e-01f;
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)2.6429450512)) {
      result[0] += 1.11927010e-01f;
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)2512.8659668)) {
        result[0] += -6.09062240e-03f;
      } else {
        result[0] += 1.02855265e-01f;
      }
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.3806823492)) {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.4746876359)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 1.09746359e-01f;
      } else {
        result[0] += -1.13664037e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.52046847343)) {
        result[0] += 1.09687738e-01f;
      } else {
        result[0] += 4.68025878e-02f;
      }
    }
  } else {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13663157821)) {
      result[0] += 5.52373007e-02f;
    } else {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.3333332539)) {
        result[0] += -8.93348157e-02f;
      } else {
        result[0] += 5.63975982e-02f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45508915186)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.73810517788)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
        result[0] += -4.53273989e-02f;
      } else {
        result[0] += 1.09794550e-01f;
      }
    } else {
      result[0] += 1.27978504e-01f;
    }
  } else {
    if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.0049197846092)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.0015017457772)) {
        result[0] += -4.66732075e-04f;
      } else {
        result[0] += 5.69560900e-02f;
      }
    } else {
      result[0] += 1.09805264e-01f;
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.264759779)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.28418123722)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.010969870724)) {
        result[0] += 3.62687223e-02f;
      } else {
        result[0] += 1.45324588e-01f;
      }
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.62114721537)) {
        result[0] += 1.09172784e-01f;
      } else {
        result[0] += -1.94919612e-02f;
      }
    }
  } else {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.3333332539)) {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13663157821)) {
        result[0] += 2.76622381e-02f;
      } else {
        result[0] += -8.20572525e-02f;
      }
    } else {
      result[0] += 6.76615834e-02f;
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.21887207031)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)426.0123291)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.017458073795)) {
        result[0] += -7.51629332e-03f;
      } else {
        result[0] += -9.71305445e-02f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.52673393488)) {
        result[0] += 2.93527748e-02f;
      } else {
        result[0] += 1.55171797e-01f;
      }
    }
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)1)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)2.3322207928)) {
        result[0] += 1.43376619e-01f;
      } else {
        result[0] += 1.03478404e-02f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.24101148546)) {
        result[0] += 9.77845117e-02f;
      } else {
        result[0] += -3.29213366e-02f;
      }
    }
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.021156297997)) {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.065999999642)) {
      if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.028083009645)) {
        result[0] += 3.78863476e-02f;
      } else {
        result[0] += 1.30623907e-01f;
      }
    } else {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.19935828447)) {
        result[0] += 1.21278107e-01f;
      } else {
        result[0] += -2.84836441e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)391.49780273)) {
        result[0] += -7.47599974e-02f;
      } else {
        result[0] += 2.85923630e-02f;
      }
    } else {
      result[0] += 1.04922116e-01f;
    }
  }
  if (!(data[50].missing != -1) || (data[50].fvalue < (float)0.83227664232)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.31552621722)) {
      result[0] += 1.53456032e-01f;
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.3938960433)) {
        result[0] += -2.43551913e-03f;
      } else {
        result[0] += 8.62516165e-02f;
      }
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.11764705926)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.011910712346)) {
        result[0] += 8.46950039e-02f;
      } else {
        result[0] += -5.33887632e-02f;
      }
    } else {
      result[0] += 1.07962631e-01f;
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24616396427)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.0625)) {
        result[0] += 1.21432088e-01f;
      } else {
        result[0] += 5.13678789e-02f;
      }
    } else {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0051353578456)) {
        result[0] += 1.23581126e-01f;
      } else {
        result[0] += -5.41630201e-02f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)94.489692688)) {
      result[0] += -7.40728751e-02f;
    } else {
      if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.022616241127)) {
        result[0] += 4.22318988e-02f;
      } else {
        result[0] += 1.32149264e-01f;
      }
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.4513200521)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.043478261679)) {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.23091585934)) {
        result[0] += -2.07042824e-02f;
      } else {
        result[0] += 9.75370035e-02f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.0060471193865)) {
        result[0] += 6.99916855e-02f;
      } else {
        result[0] += 1.35906503e-01f;
      }
    }
  } else {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.13663157821)) {
      result[0] += 9.30353925e-02f;
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.071428574622)) {
        result[0] += -8.64091367e-02f;
      } else {
        result[0] += 1.67302992e-02f;
      }
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.40625)) {
      result[0] += 5.25020361e-02f;
    } else {
      result[0] += 1.15800284e-01f;
    }
  } else {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.4746876359)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.010969870724)) {
        result[0] += -1.06962264e-01f;
      } else {
        result[0] += -1.54286865e-02f;
      }
    } else {
      result[0] += 9.38145593e-02f;
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.264759779)) {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.1775714606)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)398.23681641)) {
        result[0] += 1.89013064e-01f;
      } else {
        result[0] += 9.48521718e-02f;
      }
    } else {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)8.0597019196)) {
        result[0] += -1.17842667e-02f;
      } else {
        result[0] += 8.43370557e-02f;
      }
    }
  } else {
    if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.673469305)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.017458073795)) {
        result[0] += 4.26976830e-02f;
      } else {
        result[0] += -6.48693368e-02f;
      }
    } else {
      result[0] += 1.15713201e-01f;
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.065217390656)) {
      result[0] += 1.16034292e-01f;
    } else {
      result[0] += 4.79401834e-02f;
    }
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.045454546809)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0051353578456)) {
        result[0] += 1.19613372e-01f;
      } else {
        result[0] += -5.20834513e-02f;
      }
    } else {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)3.2432432175)) {
        result[0] += -3.21349571e-03f;
      } else {
        result[0] += 1.25098392e-01f;
      }
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24616396427)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26666668057)) {
      result[0] += 1.41003236e-01f;
    } else {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.55882352591)) {
        result[0] += -3.64300013e-02f;
      } else {
        result[0] += 1.25564322e-01f;
      }
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.31068256497)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.094344325364)) {
        result[0] += 1.32872745e-01f;
      } else {
        result[0] += 4.01316807e-02f;
      }
    } else {
      result[0] += -6.95592165e-02f;
    }
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.030303031206)) {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.49174821377)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0051353578456)) {
        result[0] += 7.03778714e-02f;
      } else {
        result[0] += -4.66109402e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.51506620646)) {
        result[0] += 9.99019668e-02f;
      } else {
        result[0] += -4.38630441e-03f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.4749732018)) {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.041200146079)) {
        result[0] += 2.90103294e-02f;
      } else {
        result[0] += 1.36654958e-01f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.16508547962)) {
        result[0] += 7.77538866e-02f;
      } else {
        result[0] += -5.16563468e-02f;
      }
    }
  }
  if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.020770633593)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.51506620646)) {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.21454304457)) {
        result[0] += 1.29485220e-01f;
      } else {
        result[0] += 3.34811993e-02f;
      }
    } else {
      result[0] += -5.05413488e-02f;
    }
  } else {
    if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.45508915186)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)391.49780273)) {
        result[0] += -6.73760697e-02f;
      } else {
        result[0] += 1.58476178e-02f;
      }
    } else {
      result[0] += 9.92007554e-02f;
    }
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
    if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.34999999404)) {
      result[0] += 4.97571789e-02f;
    } else {
      result[0] += 1.22105837e-01f;
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.010969870724)) {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.27777779102)) {
        result[0] += -1.93132475e-01f;
      } else {
        result[0] += -4.90594581e-02f;
      }
    } else {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.26666668057)) {
        result[0] += 1.26580298e-01f;
      } else {
        result[0] += -8.34078901e-03f;
      }
    }
  }
  if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.05876288563)) {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.25780001283)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)420.74822998)) {
        result[0] += -4.93781604e-02f;
      } else {
        result[0] += 2.70433929e-02f;
      }
    } else {
      result[0] += 1.36023417e-01f;
    }
  } else {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.21475216746)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.89197134972)) {
        result[0] += -3.87106910e-02f;
      } else {
        result[0] += 1.18259691e-01f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)131.62988281)) {
        result[0] += -1.17886420e-02f;
      } else {
        result[0] += 1.26201361e-01f;
      }
    }
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0051353578456)) {
    result[0] += 1.11010768e-01f;
  } else {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.027777777985)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
        result[0] += 1.09534375e-01f;
      } else {
        result[0] += -5.30702248e-02f;
      }
    } else {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.4749732018)) {
        result[0] += 1.11923948e-01f;
      } else {
        result[0] += -2.66258214e-02f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.3377597928)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.73810517788)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.13142958283)) {
        result[0] += 8.59538764e-02f;
      } else {
        result[0] += -5.18875420e-02f;
      }
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.18120832741)) {
        result[0] += -9.87019017e-03f;
      } else {
        result[0] += 1.30261421e-01f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)891.56628418)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)174.06497192)) {
        result[0] += -4.90300683e-03f;
      } else {
        result[0] += 1.20247900e-01f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)925.1763916)) {
        result[0] += -1.08443700e-01f;
      } else {
        result[0] += 2.26928778e-02f;
      }
    }
  }
  if ( (data[36].missing != -1) && (data[36].fvalue < (float)420.74822998)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.21252578497)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.029411764815)) {
        result[0] += -8.28602836e-02f;
      } else {
        result[0] += -2.29131095e-02f;
      }
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.20106777549)) {
        result[0] += 1.04129158e-01f;
      } else {
        result[0] += 2.24273768e-03f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.86886721849)) {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.4324324429)) {
        result[0] += -5.74269556e-02f;
      } else {
        result[0] += 5.82350567e-02f;
      }
    } else {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.45873487)) {
        result[0] += 1.65850058e-01f;
      } else {
        result[0] += 6.92020729e-02f;
      }
    }
  }
  if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.73110210896)) {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.6513119936)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.22258095443)) {
        result[0] += -4.18650284e-02f;
      } else {
        result[0] += 3.49350534e-02f;
      }
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.10234223306)) {
        result[0] += -3.13892066e-02f;
      } else {
        result[0] += -1.46439835e-01f;
      }
    }
  } else {
    result[0] += 1.13980986e-01f;
  }
  if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.029411764815)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.27637144923)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.22804261744)) {
        result[0] += -6.62744045e-02f;
      } else {
        result[0] += 6.96231499e-02f;
      }
    } else {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.73110210896)) {
        result[0] += -6.80322498e-02f;
      } else {
        result[0] += 4.68289703e-02f;
      }
    }
  } else {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.4309175014)) {
      result[0] += 1.29568219e-01f;
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.16508547962)) {
        result[0] += 7.12815896e-02f;
      } else {
        result[0] += -4.43888642e-02f;
      }
    }
  }
  if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.1899971813)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 1.09880365e-01f;
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.98165136576)) {
        result[0] += 1.95150059e-02f;
      } else {
        result[0] += -4.77237068e-02f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)454.36413574)) {
      result[0] += 1.13477521e-01f;
    } else {
      result[0] += 4.84957024e-02f;
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24616396427)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 1.10494234e-01f;
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.010969870724)) {
        result[0] += -1.00201920e-01f;
      } else {
        result[0] += -1.22776544e-02f;
      }
    }
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.063014641404)) {
      result[0] += 1.29200712e-01f;
    } else {
      result[0] += 9.96765960e-03f;
    }
  }
  if (!(data[50].missing != -1) || (data[50].fvalue < (float)1.4387755394)) {
    if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.28571429849)) {
      result[0] += -5.16460128e-02f;
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.014000000432)) {
        result[0] += -4.16073570e-04f;
      } else {
        result[0] += 6.11521006e-02f;
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.084299996495)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)2.2783596516)) {
        result[0] += -3.50912698e-02f;
      } else {
        result[0] += 6.84610084e-02f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.25780001283)) {
        result[0] += -7.78268874e-02f;
      } else {
        result[0] += 2.58672331e-02f;
      }
    }
  }
  if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.1899971813)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.51506620646)) {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.26666668057)) {
        result[0] += 1.16587594e-01f;
      } else {
        result[0] += -1.18622612e-02f;
      }
    } else {
      result[0] += -1.22304574e-01f;
    }
  } else {
    result[0] += 1.05227523e-01f;
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.21252578497)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)420.74822998)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.2952805758)) {
        result[0] += 3.32383066e-03f;
      } else {
        result[0] += -7.36429766e-02f;
      }
    } else {
      result[0] += 6.96392953e-02f;
    }
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.063014641404)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.010969870724)) {
        result[0] += 2.20798515e-02f;
      } else {
        result[0] += 1.34722441e-01f;
      }
    } else {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.20147120953)) {
        result[0] += 8.17902461e-02f;
      } else {
        result[0] += -3.54606248e-02f;
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.98165136576)) {
    if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.3917480707)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.3624638617)) {
        result[0] += 1.44956157e-01f;
      } else {
        result[0] += 7.66949728e-02f;
      }
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.088010504842)) {
        result[0] += 5.17335050e-02f;
      } else {
        result[0] += -8.47849175e-02f;
      }
    }
  } else {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.49174821377)) {
      if (!(data[50].missing != -1) || (data[50].fvalue < (float)2.8969349861)) {
        result[0] += -5.65280132e-02f;
      } else {
        result[0] += 6.03119396e-02f;
      }
    } else {
      result[0] += 9.22099650e-02f;
    }
  }
  if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.26666668057)) {
    result[0] += 1.32511005e-01f;
  } else {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.4746876359)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.98165136576)) {
        result[0] += 2.24787556e-02f;
      } else {
        result[0] += -4.47912365e-02f;
      }
    } else {
      result[0] += 8.58556554e-02f;
    }
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.1775714606)) {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.264759779)) {
      result[0] += 1.49019063e-01f;
    } else {
      if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.1745467782)) {
        result[0] += 6.53420910e-02f;
      } else {
        result[0] += -5.14660068e-02f;
      }
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.2484755367)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.045454546809)) {
        result[0] += -5.15220650e-02f;
      } else {
        result[0] += 5.44143878e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)165.43130493)) {
        result[0] += -1.53803369e-02f;
      } else {
        result[0] += 1.26906320e-01f;
      }
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.34514939785)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 8.47707838e-02f;
    } else {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.73810517788)) {
        result[0] += -2.86268238e-02f;
      } else {
        result[0] += 7.02220425e-02f;
      }
    }
  } else {
    result[0] += 9.84315351e-02f;
  }
  if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24388748407)) {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.17530789971)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)1.1555551291)) {
        result[0] += 1.14239112e-01f;
      } else {
        result[0] += -1.26961684e-02f;
      }
    } else {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0051353578456)) {
        result[0] += 5.72781749e-02f;
      } else {
        result[0] += -4.45782207e-02f;
      }
    }
  } else {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.29371029139)) {
      result[0] += 1.13659978e-01f;
    } else {
      result[0] += 3.86846688e-04f;
    }
  }
  if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.73810517788)) {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.27637144923)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.2445565462)) {
        result[0] += 7.77808130e-02f;
      } else {
        result[0] += -1.66313164e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.027777777985)) {
        result[0] += -5.42662404e-02f;
      } else {
        result[0] += 1.93243157e-02f;
      }
    }
  } else {
    result[0] += 9.92584154e-02f;
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.011714339256)) {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)817.29431152)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0080157229677)) {
        result[0] += 1.15696304e-01f;
      } else {
        result[0] += 4.16428559e-02f;
      }
    } else {
      result[0] += -2.64273193e-02f;
    }
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.51506620646)) {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.27777779102)) {
        result[0] += 1.15082406e-01f;
      } else {
        result[0] += -1.71910971e-02f;
      }
    } else {
      result[0] += -1.09738968e-01f;
    }
  }
  if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.73810517788)) {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.71243041754)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.01061644312)) {
        result[0] += 6.97304830e-02f;
      } else {
        result[0] += -1.56265367e-02f;
      }
    } else {
      result[0] += -1.34225845e-01f;
    }
  } else {
    result[0] += 8.88984427e-02f;
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.24616396427)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.26860430837)) {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.020125094801)) {
        result[0] += 1.36698753e-01f;
      } else {
        result[0] += -1.54275969e-02f;
      }
    } else {
      if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.4034306705)) {
        result[0] += -1.86808314e-02f;
      } else {
        result[0] += -1.31324202e-01f;
      }
    }
  } else {
    if ( (data[36].missing != -1) && (data[36].fvalue < (float)164.71456909)) {
      result[0] += 9.09696054e-03f;
    } else {
      result[0] += 1.32760867e-01f;
    }
  }
  if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.43999999762)) {
    if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.37421235442)) {
      if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.037602324039)) {
        result[0] += -3.08367219e-02f;
      } else {
        result[0] += 9.54316407e-02f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.074199996889)) {
        result[0] += -3.16516049e-02f;
      } else {
        result[0] += -1.19923212e-01f;
      }
    }
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.77283746004)) {
      result[0] += 1.04865633e-01f;
    } else {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.18266704679)) {
        result[0] += 6.24372847e-02f;
      } else {
        result[0] += -1.71815958e-02f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.16508547962)) {
    result[0] += 7.81179219e-02f;
  } else {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.4513200521)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.98165136576)) {
        result[0] += 6.30040914e-02f;
      } else {
        result[0] += -1.71967410e-02f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.0099999997765)) {
        result[0] += -8.35738629e-02f;
      } else {
        result[0] += -6.92020450e-03f;
      }
    }
  }
  if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.20488721132)) {
    result[0] += -1.14420116e-01f;
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.96638655663)) {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)1.3917480707)) {
        result[0] += 1.20904006e-01f;
      } else {
        result[0] += 4.56848694e-03f;
      }
    } else {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.018319457769)) {
        result[0] += 3.05220131e-02f;
      } else {
        result[0] += -4.41424400e-02f;
      }
    }
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.010320212692)) {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.12371536344)) {
      result[0] += 1.29872933e-01f;
    } else {
      result[0] += 3.02287471e-02f;
    }
  } else {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)2.7098786831)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.034482758492)) {
        result[0] += -4.36712764e-02f;
      } else {
        result[0] += 3.33875678e-02f;
      }
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.75862067938)) {
        result[0] += -5.87971993e-02f;
      } else {
        result[0] += 6.90046996e-02f;
      }
    }
  }
  if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.15968032181)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 7.81457052e-02f;
    } else {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.010969870724)) {
        result[0] += -7.67661929e-02f;
      } else {
        result[0] += 1.74547010e-03f;
      }
    }
  } else {
    result[0] += 8.68644342e-02f;
  }
  if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.074199996889)) {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.21014851332)) {
      if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.033100001514)) {
        result[0] += -1.56450216e-02f;
      } else {
        result[0] += 9.47511569e-02f;
      }
    } else {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)153.75216675)) {
        result[0] += -7.71607459e-03f;
      } else {
        result[0] += 1.47316501e-01f;
      }
    }
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.34514939785)) {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.19935828447)) {
        result[0] += 1.20298378e-02f;
      } else {
        result[0] += -6.57392144e-02f;
      }
    } else {
      result[0] += 8.31591263e-02f;
    }
  }
  if ( (data[36].missing != -1) && (data[36].fvalue < (float)414.79629517)) {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.33701658249)) {
      result[0] += -1.00349404e-01f;
    } else {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.94750654697)) {
        result[0] += 4.53779697e-02f;
      } else {
        result[0] += -3.97489257e-02f;
      }
    }
  } else {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.10234223306)) {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.97492188215)) {
        result[0] += 1.44680068e-01f;
      } else {
        result[0] += 5.22275753e-02f;
      }
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.28647947311)) {
        result[0] += -6.30847737e-02f;
      } else {
        result[0] += 3.21646556e-02f;
      }
    }
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0066807647236)) {
    result[0] += 1.04756631e-01f;
  } else {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.13541518152)) {
      result[0] += 9.92472246e-02f;
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.045454546809)) {
        result[0] += -2.86453664e-02f;
      } else {
        result[0] += 5.80927320e-02f;
      }
    }
  }
  if ( (data[52].missing != -1) && (data[52].fvalue < (float)0.4746876359)) {
    if ( (data[48].missing != -1) && (data[48].fvalue < (float)0.64621829987)) {
      result[0] += -9.23821405e-02f;
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.83227664232)) {
        result[0] += 4.18639481e-02f;
      } else {
        result[0] += -1.81977190e-02f;
      }
    }
  } else {
    result[0] += 8.98905024e-02f;
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.29609999061)) {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.00030000001425)) {
      result[0] += 7.18717724e-02f;
    } else {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.35935631394)) {
        result[0] += -1.07062005e-01f;
      } else {
        result[0] += -1.44050559e-02f;
      }
    }
  } else {
    result[0] += 7.26510361e-02f;
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.0053178579547)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.27426359057)) {
      result[0] += 1.95029080e-02f;
    } else {
      result[0] += 1.16920136e-01f;
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.009043184109)) {
      if (!(data[62].missing != -1) || (data[62].fvalue < (float)2.6086957455)) {
        result[0] += -1.10672534e-01f;
      } else {
        result[0] += -5.12475036e-02f;
      }
    } else {
      if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.19469954073)) {
        result[0] += 4.94068228e-02f;
      } else {
        result[0] += -2.93803513e-02f;
      }
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.074199996889)) {
    if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.039930380881)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.010969870724)) {
        result[0] += -5.48788868e-02f;
      } else {
        result[0] += 4.72741127e-02f;
      }
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.13190868497)) {
        result[0] += 1.07760362e-01f;
      } else {
        result[0] += 1.33638857e-02f;
      }
    }
  } else {
    if ( (data[16].missing != -1) && (data[16].fvalue < (float)0.34514939785)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)386.46054077)) {
        result[0] += -7.24984184e-02f;
      } else {
        result[0] += -1.50836650e-02f;
      }
    } else {
      result[0] += 7.53478259e-02f;
    }
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.51506620646)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)2.8969349861)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.076923079789)) {
        result[0] += -1.40003935e-02f;
      } else {
        result[0] += 8.07494149e-02f;
      }
    } else {
      if (!(data[48].missing != -1) || (data[48].fvalue < (float)2.0308086872)) {
        result[0] += 1.33653685e-01f;
      } else {
        result[0] += 1.25247268e-02f;
      }
    }
  } else {
    result[0] += -8.33565444e-02f;
  }
  if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.24101148546)) {
    if (!(data[81].missing != -1) || (data[81].fvalue < (float)0.023657845333)) {
      result[0] += 1.17607556e-01f;
    } else {
      if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.029860984534)) {
        result[0] += -5.60315028e-02f;
      } else {
        result[0] += 3.20415907e-02f;
      }
    }
  } else {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.24616396427)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.1775714606)) {
        result[0] += 1.87500324e-02f;
      } else {
        result[0] += -5.35256341e-02f;
      }
    } else {
      result[0] += 4.43972759e-02f;
    }
  }
  if ( (data[62].missing != -1) && (data[62].fvalue < (float)8.1818180084)) {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)3.496997118)) {
      if ( (data[36].missing != -1) && (data[36].fvalue < (float)420.74822998)) {
        result[0] += -4.85313348e-02f;
      } else {
        result[0] += 3.28680058e-03f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.23149999976)) {
        result[0] += 1.03897467e-01f;
      } else {
        result[0] += -1.16236052e-02f;
      }
    }
  } else {
    result[0] += 9.82486531e-02f;
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0066807647236)) {
    result[0] += 1.06130771e-01f;
  } else {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.17530789971)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.264759779)) {
        result[0] += 1.22972287e-01f;
      } else {
        result[0] += -4.95030358e-03f;
      }
    } else {
      if (!(data[50].missing != -1) || (data[50].fvalue < (float)3.496997118)) {
        result[0] += -4.42861132e-02f;
      } else {
        result[0] += 7.50704557e-02f;
      }
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.2484755367)) {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.51506620646)) {
      if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.17530789971)) {
        result[0] += 3.86412703e-02f;
      } else {
        result[0] += -2.79713459e-02f;
      }
    } else {
      result[0] += -1.10195234e-01f;
    }
  } else {
    result[0] += 8.41961429e-02f;
  }
  if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.51506620646)) {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.28647947311)) {
      if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.13541518152)) {
        result[0] += 5.87961376e-02f;
      } else {
        result[0] += -1.34919658e-02f;
      }
    } else {
      result[0] += 1.00055993e-01f;
    }
  } else {
    result[0] += -8.68728980e-02f;
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.2484755367)) {
    if ( (data[53].missing != -1) && (data[53].fvalue < (float)0.20147120953)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.22092081606)) {
        result[0] += -2.71720178e-02f;
      } else {
        result[0] += 5.63155301e-02f;
      }
    } else {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.034482758492)) {
        result[0] += -5.98035939e-02f;
      } else {
        result[0] += 3.46473306e-02f;
      }
    }
  } else {
    result[0] += 8.09979364e-02f;
  }
  if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.26666668057)) {
    result[0] += 1.16351366e-01f;
  } else {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.12371536344)) {
      if ( (data[48].missing != -1) && (data[48].fvalue < (float)1.4309175014)) {
        result[0] += 3.44502926e-02f;
      } else {
        result[0] += -2.32010018e-02f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.28418123722)) {
        result[0] += 3.18947621e-02f;
      } else {
        result[0] += -7.77089000e-02f;
      }
    }
  }
  if (!(data[48].missing != -1) || (data[48].fvalue < (float)0.93180555105)) {
    if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.0092592593282)) {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.6513119936)) {
        result[0] += -3.02150454e-02f;
      } else {
        result[0] += -9.80033502e-02f;
      }
    } else {
      result[0] += 4.38922681e-02f;
    }
  } else {
    if ( (data[50].missing != -1) && (data[50].fvalue < (float)0.97492188215)) {
      result[0] += 8.69455263e-02f;
    } else {
      if ( (data[50].missing != -1) && (data[50].fvalue < (float)2.1499586105)) {
        result[0] += -1.19407438e-02f;
      } else {
        result[0] += 4.79608327e-02f;
      }
    }
  }
  if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.2216232866)) {
    if (!(data[53].missing != -1) || (data[53].fvalue < (float)0.20147120953)) {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.21887207031)) {
        result[0] += -2.04409733e-02f;
      } else {
        result[0] += 6.24111705e-02f;
      }
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.039292007685)) {
        result[0] += 9.54838376e-03f;
      } else {
        result[0] += -7.40405321e-02f;
      }
    }
  } else {
    if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.065999999642)) {
      result[0] += 1.23838522e-01f;
    } else {
      if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.033513918519)) {
        result[0] += -2.65518185e-02f;
      } else {
        result[0] += 4.22344096e-02f;
      }
    }
  }
  if ( (data[81].missing != -1) && (data[81].fvalue < (float)0.0066807647236)) {
    result[0] += 7.75601864e-02f;
  } else {
    if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.96638655663)) {
      if ( (data[20].missing != -1) && (data[20].fvalue < (float)0.77037036419)) {
        result[0] += -2.91430298e-02f;
      } else {
        result[0] += 9.76537243e-02f;
      }
    } else {
      if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.35330039263)) {
        result[0] += -3.30982879e-02f;
      } else {
        result[0] += 2.31349729e-02f;
      }
    }
  }
  if (!(data[52].missing != -1) || (data[52].fvalue < (float)0.14238741994)) {
    result[0] += 1.16918579e-01f;
  } else {
    if ( (data[30].missing != -1) && (data[30].fvalue < (float)0.18679645658)) {
      if ( (data[62].missing != -1) && (data[62].fvalue < (float)2.8571429253)) {
        result[0] += -8.03875402e-02f;
      } else {
        result[0] += -1.69302952e-02f;
      }
    } else {
      if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.53602218628)) {
        result[0] += -7.24778417e-03f;
      } else {
        result[0] += 8.15755799e-02f;
      }
    }
  }
  if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.65939682722)) {
    if ( (data[54].missing != -1) && (data[54].fvalue < (float)0.52673393488)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.21406900883)) {
        result[0] += 1.07052214e-02f;
      } else {
        result[0] += -5.49384840e-02f;
      }
    } else {
      result[0] += 7.97727257e-02f;
    }
  } else {
    if (!(data[54].missing != -1) || (data[54].fvalue < (float)0.73810517788)) {
      if (!(data[57].missing != -1) || (data[57].fvalue < (float)0.375)) {
        result[0] += -5.64520955e-02f;
      } else {
        result[0] += -1.22161165e-01f;
      }
    } else {
      result[0] += 3.73301320e-02f;
    }
  }
  if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.34514939785)) {
    if (!(data[55].missing != -1) || (data[55].fvalue < (float)0.017924258485)) {
      if ( (data[23].missing != -1) && (data[23].fvalue < (float)0.027777777985)) {
        result[0] += -6.70216680e-02f;
      } else {
        result[0] += 1.46799749e-02f;
      }
    } else {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.19320000708)) {
        result[0] += 3.42560634e-02f;
      } else {
        result[0] += -5.47588654e-02f;
      }
    }
  } else {
    result[0] += 1.22136079e-01f;
  }
  if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.2384596467)) {
    if ( (data[55].missing != -1) && (data[55].fvalue < (float)0.13632684946)) {
      if (!(data[16].missing != -1) || (data[16].fvalue < (float)0.29300001264)) {
        result[0] += -8.62707291e-03f;
      } else {
        result[0] += 9.96793061e-02f;
      }
    } else {
      if ( (data[57].missing != -1) && (data[57].fvalue < (float)0.46808511019)) {
        result[0] += -8.04565549e-02f;
      } else {
        result[0] += -2.51923390e-02f;
      }
    }
  } else {
    result[0] += 9.99272689e-02f;
  }
  // Apply base_scores
  result[0] += 0;
  // Apply postprocessor
  if (!pred_margin) { postprocess(result); }
}
void postprocess(float* result) {
  // sigmoid
  const float alpha = (float)1;
  for (size_t i = 0; i < N_TARGET * MAX_N_CLASS; ++i) {
    result[i] = (float)(1) / ((float)(1) + expf(-alpha * result[i]));
  }
}
#pragma GCC visibility pop
const struct {
  uint32_t abi, n_features, element, n_outputs, output, raw;
  double base;
  void (*predict)(void);
} botcore_forest = {1, 124, 4, 1, 0, 1, -0.0, (void (*)(void))predict};
